package org.adoptionportal.identity.parked;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.filter.FilterBodyParser;
import io.micronaut.security.csrf.CsrfConfiguration;
import io.micronaut.security.csrf.validator.CsrfTokenValidator;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionException;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.PastForms;
import org.adoptionportal.platform.web.form.Sent;

/** Tells a form of the viewer's own earlier session from one that somebody made up. */
@Singleton
final class FormProof {

    private final FilterBodyParser body;
    private final CsrfConfiguration settings;
    private final CsrfTokenValidator<HttpRequest<?>> validator;
    private final PastForms past;

    FormProof(
            FilterBodyParser body,
            CsrfConfiguration settings,
            CsrfTokenValidator<HttpRequest<?>> validator,
            PastForms past) {
        this.body = body;
        this.settings = settings;
        this.validator = validator;
        this.past = past;
    }

    /** Whether its token is not good any more, and was once. */
    boolean isOfEarlierSession(HttpRequest<?> request, Viewer viewer) {
        String token = token(request);
        return !token.isEmpty()
                && !validator.validateCsrfToken(request, token)
                && past.isTokenOf(request, viewer.personaId(), token);
    }

    private String token(HttpRequest<?> request) {
        try {
            return Sent.of(body.parseBody(request).join()).get(settings.getFieldName());
        } catch (CompletionException unreadable) {
            return "";
        }
    }
}
