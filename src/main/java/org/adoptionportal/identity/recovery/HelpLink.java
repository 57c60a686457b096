package org.adoptionportal.identity.recovery;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.rendering.NavPlace;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Leads those workers from every page to where they help somebody back in. */
@Singleton
final class HelpLink implements SiteContribution {

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        CurrentSession.viewer(request)
                .filter(HelpRoles::include)
                .ifPresent(viewer ->
                        site.navigation(
                                NavPlace.BESIDES, "Help somebody sign in", HelpController.PATH));
    }
}
