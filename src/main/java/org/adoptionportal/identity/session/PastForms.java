package org.adoptionportal.identity.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.csrf.generator.CsrfHmacTokenGenerator;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;

/** Recognises the tokens of forms that a persona was shown in its sessions of the last days. */
@Singleton
public final class PastForms {

    private static final Duration LONGEST_OPEN = Duration.ofDays(2);

    private final SessionRows rows;
    private final CsrfHmacTokenGenerator<HttpRequest<?>> generator;
    private final Clock clock;

    PastForms(SessionRows rows, CsrfHmacTokenGenerator<HttpRequest<?>> generator, Clock clock) {
        this.rows = rows;
        this.generator = generator;
        this.clock = clock;
    }

    public boolean isTokenOf(HttpRequest<?> request, long personaId, String token) {
        String[] parts = token.split("\\.", -1);
        return parts.length == 2
                && rows.begun(personaId, clock.instant().minus(LONGEST_OPEN)).stream()
                        .anyMatch(sid -> same(parts[0], made(request, sid, parts[1])));
    }

    private String made(HttpRequest<?> request, String sid, String random) {
        request.setAttribute(FormSession.INSTEAD, sid);
        try {
            return generator.hmac(request, random);
        } finally {
            request.removeAttribute(FormSession.INSTEAD, String.class);
        }
    }

    private static boolean same(String given, String made) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), made.getBytes(StandardCharsets.UTF_8));
    }
}
