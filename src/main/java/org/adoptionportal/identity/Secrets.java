package org.adoptionportal.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.adoptionportal.platform.crypto.Sha256;

/** Random names that nobody can guess: 256 bits in 43 characters that an address can carry. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    public static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is stored of a secret that only its holder may know. */
    public static byte[] hash(String secret) {
        return Sha256.of(secret);
    }
}
