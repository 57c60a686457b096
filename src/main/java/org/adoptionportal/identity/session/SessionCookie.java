package org.adoptionportal.identity.session;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import org.adoptionportal.platform.web.address.PublicAddress;

/** The cookie that keeps a browser signed in. It ends with the browser or with its token. */
@Singleton
public final class SessionCookie {

    private final boolean secure;

    SessionCookie(PublicAddress address) {
        this.secure = address.isHttps();
    }

    public Cookie holding(AccessToken token) {
        return holding(token.value());
    }

    /** A cookie that makes the browser forget the session. */
    public Cookie none() {
        return holding("").maxAge(0);
    }

    public String name() {
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
