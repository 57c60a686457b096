package org.adoptionportal.identity.session;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.platform.error.Audience;

/**
 * Where the token of a request is: for a page in the cookie, for the API in the Authorization
 * header. Never the other way round, or another site could make a browser act on the API.
 */
@Singleton
final class TokenByAudience {

    private static final String BEARER = "Bearer ";

    private final SessionCookie cookie;

    TokenByAudience(SessionCookie cookie) {
        this.cookie = cookie;
    }

    Optional<String> in(HttpRequest<?> request) {
        return switch (Audience.of(request)) {
            case PERSON -> request.getCookies().findCookie(cookie.name()).map(Cookie::getValue);
            case PROGRAM -> bearer(request);
        };
    }

    private static Optional<String> bearer(HttpRequest<?> request) {
        return request.getHeaders()
                .findFirst(HttpHeaders.AUTHORIZATION)
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip());
    }
}
