package org.adoptionportal.application.casework;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.application.EnterRegistration;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Leads staff to where they enter a registration that came by telephone or on paper. */
@Singleton
final class RegistrationEntryLink implements SiteContribution {

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        CurrentSession.viewer(request)
                .filter(EnterRegistration::isOfTeam)
                .ifPresent(_ -> site.navigation("Enter a registration", CasePath.CASES + "/new"));
    }
}
