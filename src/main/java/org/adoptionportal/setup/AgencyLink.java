package org.adoptionportal.setup;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.rendering.NavPlace;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Leads administrators and managers from every page to the set-up of the agency. */
@Singleton
final class AgencyLink implements SiteContribution {

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        CurrentSession.viewer(request)
                .filter(SetUp::isFor)
                .ifPresent(_ -> site.navigation(NavPlace.RARELY, "Agency", SetUp.PATH));
    }
}
