package org.adoptionportal.identity.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.session.SessionIdResolver;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.identity.Viewer;

/** Binds the tokens of forms to the session they were shown in. */
@Singleton
final class FormSession implements SessionIdResolver<HttpRequest<?>> {

    @Override
    public Optional<String> findSessionId(HttpRequest<?> request) {
        return CurrentSession.viewer(request).map(Viewer::sessionId);
    }
}
