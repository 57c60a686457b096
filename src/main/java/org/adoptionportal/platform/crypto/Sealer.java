package org.adoptionportal.platform.crypto;

import com.google.crypto.tink.Aead;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals bytes for one column of one row (AES256-GCM). What was sealed for another row, column or
 * table, or was changed by a single bit, does not open.
 */
@Singleton
public final class Sealer {

    private final Aead aead;
    private final byte[] mark;

    Sealer(Keys keys) {
        this.aead = keys.sealing();
        this.mark = keys.sealingMark();
    }

    /** What everything begins with that the first key of the keyset has sealed: five bytes. */
    byte[] mark() {
        return mark.clone();
    }

    /** About 33 bytes longer than {@code plain}, and different each time. */
    public byte[] seal(String table, long id, String column, byte[] plain) {
        try {
            return aead.encrypt(plain, place(table, id, column));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not seal " + table + "." + column, e);
        }
    }

    /**
     * What was sealed for this place.
     *
     * @throws IllegalStateException if it was sealed for another place, by a key we do not have, or
     *     was tampered with
     */
    public byte[] open(String table, long id, String column, byte[] sealed) {
        try {
            return aead.decrypt(sealed, place(table, id, column));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Could not open " + table + "." + column + " of row " + id, e);
        }
    }

    private static byte[] place(String table, long id, String column) {
        return (table + ":" + id + ":" + column).getBytes(StandardCharsets.UTF_8);
    }
}
