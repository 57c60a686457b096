package org.adoptionportal.identity.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/** Keeps quiet every page that is read by somebody who may be watched. */
@Singleton
final class QuietPersonas implements SiteContribution {

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        CurrentSession.viewer(request)
                .map(Viewer::kind)
                .or(() -> asked(request))
                .filter(PersonaKind::mayBeWatched)
                .ifPresent(kind -> site.quiet());
    }

    /** In which capacity somebody asks for an account. */
    private static Optional<PersonaKind> asked(HttpRequest<?> request) {
        return request.getPath().startsWith("/account/")
                ? PersonaKind.asked(request.getParameters().get(SignUpController.FOR))
                : Optional.empty();
    }
}
