package org.adoptionportal.identity.factor;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an authenticator app and we both know, and the codes that follow from it: six digits, a new
 * one every 30 seconds, HMAC-SHA-1 (RFC 6238 as every app has it). Never logged.
 *
 * @param hex 160 bits, as RFC 4226 section 4 recommends
 */
@Serdeable
record SharedSecret(String hex) {

    static final int STEP_SECONDS = 30;

    private static final int BYTES = 20;
    private static final int DRIFT = 1;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HmacOneTimePasswordGenerator CODES = new HmacOneTimePasswordGenerator();

    static SharedSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SharedSecret(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    static long step(Instant time) {
        return time.getEpochSecond() / STEP_SECONDS;
    }

    /** The code that the app shows during a time step. */
    String code(long step) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(bytes(), "RAW"), step);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step that the code belongs to: now, or one to either side for clocks that are off. */
    OptionalLong stepOf(String code, Instant now) {
        long current = step(now);
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> same(code(step), code))
                .max();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "SharedSecret";
    }
}
