package org.adoptionportal.identity.oidc;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.web.address.PublicAddress;

/** The sealed cookie of a browser whose person is signing in at the provider. */
@Singleton
@Requires(beans = OidcSettings.class)
final class AttemptCookie {

    /** Sealed for a place that no row has. */
    private static final String TABLE = "work_sign_in";

    private static final String COLUMN = "cookie";

    private final SealedJson sealed;
    private final OidcSettings settings;
    private final Clock clock;
    private final boolean secure;

    AttemptCookie(SealedJson sealed, OidcSettings settings, Clock clock, PublicAddress address) {
        this.sealed = sealed;
        this.settings = settings;
        this.clock = clock;
        this.secure = address.isHttps();
    }

    Attempt make(String next) {
        return Attempt.make(next, clock.instant().plus(settings.attempt()));
    }

    Cookie holding(Attempt attempt) {
        byte[] value = sealed.seal(TABLE, 0, COLUMN, attempt);
        return cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(value))
                .maxAge(settings.attempt());
    }

    /** A cookie that makes the browser forget. */
    Cookie none() {
        return cookie("").maxAge(0);
    }

    /** The attempt that this browser has begun and that comes back with this state, if in time. */
    Optional<Attempt> in(HttpRequest<?> request, String state) {
        return request.getCookies()
                .findCookie(name())
                .flatMap(cookie -> open(cookie.getValue()))
                .filter(attempt -> attempt.state().equals(state))
                .filter(attempt -> attempt.ends().isAfter(clock.instant()));
    }

    private Optional<Attempt> open(String value) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(value);
            return Optional.of(sealed.open(TABLE, 0, COLUMN, bytes, Attempt.class));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    /** Lax, because the browser comes back by a link of the provider's. */
    private Cookie cookie(String value) {
        return Cookie.of(name(), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax);
    }

    private String name() {
        return secure ? "__Host-work-sign-in" : "work-sign-in";
    }
}
