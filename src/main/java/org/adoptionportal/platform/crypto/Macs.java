package org.adoptionportal.platform.crypto;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/**
 * Keyed fingerprints (HMAC-SHA256, 32 bytes) by which a change of stored rows is found out. Made
 * with the keys of {@link SearchTokens}, in a space of their own.
 */
@Singleton
public final class Macs {

    /** The length of every fingerprint in bytes: {@code BINARY(32)}. */
    public static final int BYTES = 32;

    private static final byte[] SPACE = "audit\0".getBytes(StandardCharsets.UTF_8);

    private final PrfSet keys;

    Macs(Keys keys) {
        this.keys = keys.search();
    }

    /** Names the key that is used for new fingerprints; stored beside each. */
    public int keyVersion() {
        return keys.getPrimaryId();
    }

    /**
     * The fingerprint of a content.
     *
     * @throws IllegalStateException if the installation does not have this key any more
     */
    public byte[] of(int keyVersion, byte[] content) {
        try {
            Prf key = keys.getPrfs().get(keyVersion);
            if (key == null) {
                throw new IllegalStateException("A key of the audit trail is missing");
            }
            ByteBuffer input = ByteBuffer.allocate(SPACE.length + content.length);
            return key.compute(input.put(SPACE).put(content).array(), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not make a fingerprint", e);
        }
    }

    /** Whether both are the same, in a time that tells nothing. */
    public static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}
