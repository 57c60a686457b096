package org.adoptionportal.identity.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.session.SessionIdResolver;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.identity.Viewer;

/** Binds the tokens of forms to the session they were shown in. */
@Singleton
final class FormSession implements SessionIdResolver<HttpRequest<?>> {

    /** The attribute that names another session whose token is to be made. */
    static final String INSTEAD = "org.adoptionportal.form-session";

    @Override
    public Optional<String> findSessionId(HttpRequest<?> request) {
        return request.getAttribute(INSTEAD, String.class)
                .or(() -> CurrentSession.viewer(request).map(Viewer::sessionId));
    }
}
