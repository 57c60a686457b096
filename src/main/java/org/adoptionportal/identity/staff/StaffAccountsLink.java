package org.adoptionportal.identity.staff;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.rendering.NavPlace;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Leads administrators from every page to the accounts of staff. */
@Singleton
final class StaffAccountsLink implements SiteContribution {

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        CurrentSession.viewer(request)
                .filter(viewer -> viewer.has(StaffRole.ADMINISTRATOR))
                .ifPresent(_ -> site.navigation(NavPlace.RARELY, "Staff accounts", StaffPath.ALL));
    }
}
