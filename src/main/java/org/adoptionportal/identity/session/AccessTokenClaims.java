package org.adoptionportal.identity.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.Claims;
import io.micronaut.security.token.jwt.validator.GenericJwtClaimsValidator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a token claims. Nothing may be left out: by default a token without an end would be
 * good for ever.
 */
@Singleton
final class AccessTokenClaims implements GenericJwtClaimsValidator<HttpRequest<?>> {

    /** By how much the clock of the instance that issued a token may be ahead of ours. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final Clock clock;

    AccessTokenClaims(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean validate(Claims claims, @Nullable HttpRequest<?> request) {
        Instant now = clock.instant();
        return AccessTokens.ISSUER.equals(claims.get(Claims.ISSUER))
                && claims.get(Claims.AUDIENCE) instanceof Collection<?> audience
                && audience.contains(AccessTokens.AUDIENCE)
                && claims.get(Claims.NOT_BEFORE) instanceof Date begin
                && !begin.toInstant().isAfter(now.plus(SKEW))
                && claims.get(Claims.EXPIRATION_TIME) instanceof Date end
                && end.toInstant().isAfter(now)
                && claims.get(Claims.SUBJECT) instanceof String;
    }
}
