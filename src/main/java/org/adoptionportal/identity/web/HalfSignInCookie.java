package org.adoptionportal.identity.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.identity.factor.HalfSignIns;
import org.adoptionportal.platform.web.address.PublicAddress;

/** The cookie of a browser whose person has given their password and not yet their code. */
@Singleton
final class HalfSignInCookie {

    private final boolean secure;

    HalfSignInCookie(PublicAddress address) {
        this.secure = address.isHttps();
    }

    Optional<String> in(HttpRequest<?> request) {
        return request.getCookies().findCookie(name()).map(Cookie::getValue);
    }

    Cookie holding(String secret) {
        return Cookie.of(name(), secret)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax)
                .maxAge(HalfSignIns.LIFE);
    }

    /** A cookie that makes the browser forget. */
    Cookie none() {
        return holding("").maxAge(0);
    }

    private String name() {
        return secure ? "__Host-half-signed-in" : "half-signed-in";
    }
}
