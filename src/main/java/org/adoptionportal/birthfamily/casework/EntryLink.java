package org.adoptionportal.birthfamily.casework;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.birthfamily.BirthFamilyTeam;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Leads those whose role it is to where they enter a request that did not come online. */
@Singleton
final class EntryLink implements SiteContribution {

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        CurrentSession.viewer(request)
                .filter(BirthFamilyTeam::includes)
                .ifPresent(_ ->
                        site.navigation("Enter a request to talk", BirthFamilyPath.CASES + "/new"));
    }
}
