package org.adoptionportal.platform.crypto;

import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.io.PrintStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adoptionportal.platform.start.CannotStart;

/**
 * Makes the secrets of a new installation. Whoever loses the first two loses the personal data that
 * they sealed and the search over it: keep them apart from the database's backups.
 */
public final class NewKeys {

    /** Seals personal data: base64 of a Tink JSON keyset, AES256-GCM. */
    public static final String SEALING = "PORTAL_SEALING_KEY";

    /** Makes search tokens: base64 of a Tink JSON keyset, HMAC-SHA256. */
    public static final String SEARCH = "PORTAL_SEARCH_KEY";

    /** Signs session tokens: at least 32 bytes of text. */
    public static final String JWT = "PORTAL_JWT_SECRET";

    /** Signs the tokens of forms: at least 32 bytes of text. */
    public static final String CSRF = "PORTAL_CSRF_SECRET";

    private static final int SECRET_BYTES = 32;

    private NewKeys() {}

    /** A fresh set, by the name of the environment variable, in the order above. */
    public static Map<String, String> make() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(SEALING, Keysets.fresh(PredefinedAeadParameters.AES256_GCM));
        keys.put(SEARCH, Keysets.fresh(PredefinedPrfParameters.HMAC_SHA256_PRF));
        keys.put(JWT, secret());
        keys.put(CSRF, secret());
        return keys;
    }

    /** Writes a fresh set as lines of an environment file. */
    public static void print(PrintStream out) {
        make().forEach((name, value) -> out.println(name + "=" + value));
    }

    /**
     * Writes {@link #SEALING} anew as a line of an environment file: with a new first key, and with
     * those that it had.
     *
     * @throws CannotStart when the old value is not a keyset
     */
    public static void printRenewed(String sealing, PrintStream out) {
        try {
            String renewed = Keysets.renewed(sealing, PredefinedAeadParameters.AES256_GCM);
            out.println(SEALING + "=" + renewed);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CannotStart(SEALING + " must hold the key that is used now.");
        }
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
