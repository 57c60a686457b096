package org.adoptionportal.identity.session;

import io.micronaut.security.token.Claims;
import io.micronaut.security.token.jwt.generator.JwtTokenGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Issues access tokens. They say which session and until when; who the person is and what they may
 * do is read from the session's row each time.
 */
@Singleton
final class AccessTokens {

    static final String ISSUER = "adoption-portal";
    static final String AUDIENCE = "adoption-portal";

    private final JwtTokenGenerator generator;
    private final Clock clock;

    AccessTokens(JwtTokenGenerator generator, Clock clock) {
        this.generator = generator;
        this.clock = clock;
    }

    AccessToken issue(String sid, Duration life) {
        Instant now = clock.instant();
        Map<String, Object> claims =
                Map.of(
                        Claims.ISSUER, ISSUER,
                        Claims.AUDIENCE, List.of(AUDIENCE),
                        Claims.SUBJECT, sid,
                        Claims.ISSUED_AT, Date.from(now),
                        Claims.NOT_BEFORE, Date.from(now),
                        Claims.EXPIRATION_TIME, Date.from(now.plus(life)));
        return new AccessToken(sid, generator.generateToken(claims).orElseThrow(), life);
    }
}
