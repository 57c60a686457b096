package org.adoptionportal.enquiry.web;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.platform.web.address.PublicAddress;

/** Carries the secret of a personal link to the registration that the enquirer begins. */
@Singleton
class CameFromCookie {

    /** Long enough to make an account and confirm its e-mail address. */
    private static final Duration LIFE = Duration.ofDays(1);

    private final boolean secure;

    CameFromCookie(PublicAddress address) {
        this.secure = address.isHttps();
    }

    Cookie holding(String secret) {
        return Cookie.of(Origin.COOKIE, secret)
                .path("/registrations")
                .httpOnly(true)
                .secure(secure)
                .maxAge(LIFE.toSeconds())
                .sameSite(SameSite.Lax);
    }
}
