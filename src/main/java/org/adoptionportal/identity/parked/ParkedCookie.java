package org.adoptionportal.identity.parked;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.platform.web.address.PublicAddress;

/** The secret by which a browser gets back what was typed in it; no other browser can. */
@Singleton
public final class ParkedCookie {

    private final boolean secure;
    private final ParkedSettings settings;

    ParkedCookie(PublicAddress address, ParkedSettings settings) {
        this.secure = address.isHttps();
        this.settings = settings;
    }

    public String name() {
        return secure ? "__Host-kept" : "kept";
    }

    Optional<String> in(HttpRequest<?> request) {
        return request.getCookies().findCookie(name()).map(Cookie::getValue);
    }

    Cookie holding(String secret) {
        return Cookie.of(name(), secret)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Strict)
                .maxAge(settings.keep());
    }

    Cookie none() {
        return holding("").maxAge(0);
    }
}
