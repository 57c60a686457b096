package org.adoptionportal.platform.crypto;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.adoptionportal.platform.start.CannotStart;

/**
 * Tink keysets as settings carry them: JSON in base64. A keyset holds one primary key and old ones.
 */
final class Keysets {

    private static final int MARK_BYTES = 5;
    private static final byte VERSION = 1;
    private static final Configuration REGISTRY;

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
            REGISTRY = RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Keysets() {}

    static String fresh(Parameters parameters) {
        try {
            return written(KeysetHandle.generateNew(parameters, REGISTRY));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be made", e);
        }
    }

    static String written(KeysetHandle keyset) throws GeneralSecurityException {
        String json =
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        keyset, REGISTRY, InsecureSecretKeyAccess.get());
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    static KeysetHandle read(String base64) throws GeneralSecurityException {
        String json = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        return TinkJsonProtoKeysetFormat.parseKeyset(json, REGISTRY, InsecureSecretKeyAccess.get());
    }

    /** The same keyset with a new primary key; what older keys sealed can still be opened. */
    static String renewed(String base64, Parameters parameters) throws GeneralSecurityException {
        var primary =
                KeysetHandle.generateEntryFromParameters(parameters).withRandomId().makePrimary();
        return written(KeysetHandle.newBuilder(read(base64)).addEntry(primary).build());
    }

    /** How Tink marks what the primary key made: a version, and the number of the key. */
    static byte[] mark(String base64) {
        try {
            int id = read(base64).getPrimary().getId();
            return ByteBuffer.allocate(MARK_BYTES).put(VERSION).putInt(id).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The primary key of a keyset could not be read", e);
        }
    }

    /** The keyset as the tool it is for; the message names the setting and never the key. */
    static <P> P primitive(String setting, String base64, Class<P> type) {
        try {
            return read(base64).getPrimitive(REGISTRY, type);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CannotStart(
                    setting + " is not a key of the right kind: make one with new-keys");
        }
    }
}
