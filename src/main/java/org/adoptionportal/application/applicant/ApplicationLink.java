package org.adoptionportal.application.applicant;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.rendering.NavPlace;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Leads adopters from every page to where they stand. */
@Singleton
final class ApplicationLink implements SiteContribution {

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        CurrentSession.viewer(request)
                .filter(viewer -> viewer.kind() == PersonaKind.ADOPTER)
                .ifPresent(
                        viewer -> site.navigation(NavPlace.FIRST, "Your application", Path.HOME));
    }
}
