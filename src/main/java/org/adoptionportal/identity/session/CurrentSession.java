package org.adoptionportal.identity.session;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import org.adoptionportal.identity.Viewer;

/** What was recognised of a request. */
public final class CurrentSession {

    static final String ATTRIBUTE = "org.adoptionportal.session";

    private CurrentSession() {}

    /** Empty for somebody who is not signed in. */
    public static Optional<Viewer> viewer(HttpRequest<?> request) {
        return of(request).map(LiveSession::viewer);
    }

    /** Whether whoever is signed in could come in another capacity too. */
    public static boolean hasSeveralCapacities(HttpRequest<?> request) {
        return of(request).filter(LiveSession::several).isPresent();
    }

    static boolean mustEnrol(HttpRequest<?> request) {
        return of(request).filter(LiveSession::mustEnrol).isPresent();
    }

    /** When it ends; empty for somebody who is not signed in. */
    public static Optional<SessionTimes> times(HttpRequest<?> request) {
        return of(request).map(LiveSession::times);
    }

    static Optional<LiveSession> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, LiveSession.class);
    }
}
