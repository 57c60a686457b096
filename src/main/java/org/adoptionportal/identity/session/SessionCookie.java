package org.adoptionportal.identity.session;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;

/** The cookie that keeps a browser signed in. It ends with the browser or with its token. */
@Singleton
public final class SessionCookie {

    private final boolean secure;

    /**
     * @param secure whether browsers reach the portal by https; then the cookie is bound to this
     *     very host
     */
    SessionCookie(@Value("${portal.https:true}") boolean secure) {
        this.secure = secure;
    }

    public Cookie holding(AccessToken token) {
        return holding(token.value());
    }

    /** A cookie that makes the browser forget the session. */
    public Cookie none() {
        return holding("").maxAge(0);
    }

    String name() {
        return secure ? "__Host-session" : "session";
    }

    Cookie holding(String token) {
        return Cookie.of(name(), token)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax);
    }
}
