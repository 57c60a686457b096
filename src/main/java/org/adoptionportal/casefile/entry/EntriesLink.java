package org.adoptionportal.casefile.entry;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.rendering.NavPlace;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Leads those who may enter a case to where they do. */
@Singleton
final class EntriesLink implements SiteContribution {

    private final CaseEntries entries;

    EntriesLink(CaseEntries entries) {
        this.entries = entries;
    }

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        CurrentSession.viewer(request)
                .filter(entries::anyFor)
                .ifPresent(_ ->
                        site.navigation(
                                NavPlace.BESIDES, EntriesController.TITLE, EntriesController.PATH));
    }
}
