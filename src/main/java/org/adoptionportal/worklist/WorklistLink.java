package org.adoptionportal.worklist;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.rendering.NavPlace;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Leads staff from every page to their worklist. */
@Singleton
final class WorklistLink implements SiteContribution {

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        CurrentSession.viewer(request)
                .filter(Viewer::isStaff)
                .ifPresent(viewer -> site.navigation(NavPlace.FIRST, "Worklist", Worklists.PATH));
    }
}
