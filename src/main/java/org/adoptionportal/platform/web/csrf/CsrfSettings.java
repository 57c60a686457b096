package org.adoptionportal.platform.web.csrf;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.csrf.CsrfConfiguration;
import jakarta.inject.Singleton;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import org.adoptionportal.platform.web.address.PublicAddress;

/** A cookie for as long as the browser is open, bound to this very host where there is https. */
@Singleton
@Replaces(CsrfConfiguration.class)
final class CsrfSettings implements CsrfConfiguration {

    private static final int RANDOM_BYTES = 32;

    private final boolean secure;
    private final String key;

    CsrfSettings(PublicAddress address, @Value("${portal.keys.csrf}") String key) {
        this.secure = address.isHttps();
        this.key = key;
    }

    @Override
    public String getSecretKey() {
        return key;
    }

    @Override
    public String getFieldName() {
        return "csrfToken";
    }

    @Override
    public String getHeaderName() {
        return "X-CSRF-Token";
    }

    @Override
    public String getHttpSessionName() {
        return getFieldName();
    }

    @Override
    public int getRandomValueSize() {
        return RANDOM_BYTES;
    }

    @Override
    public boolean isEnabled() {
        return true;
    }

    @Override
    public String getCookieName() {
        return secure ? "__Host-csrf" : "csrf";
    }

    @Override
    public Optional<String> getCookieDomain() {
        return Optional.empty();
    }

    @Override
    public Optional<String> getCookiePath() {
        return Optional.of("/");
    }

    @Override
    public Optional<Boolean> isCookieHttpOnly() {
        return Optional.of(true);
    }

    @Override
    public Optional<Boolean> isCookieSecure() {
        return Optional.of(secure);
    }

    @Override
    public Optional<SameSite> getCookieSameSite() {
        return Optional.of(SameSite.Strict);
    }

    @Override
    public Optional<TemporalAmount> getCookieMaxAge() {
        return Optional.empty();
    }

    @Override
    public boolean isSessionCookie() {
        return true;
    }
}
