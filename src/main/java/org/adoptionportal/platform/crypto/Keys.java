package org.adoptionportal.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.platform.start.CannotStart;

/**
 * The four secrets of an installation, read once at start from {@code portal.keys.*}. The portal
 * does not start without them: a missing or short one is named by its environment variable.
 */
@Context
final class Keys {

    private static final int LEAST_BYTES = 32;

    private final Aead sealing;
    private final byte[] sealingMark;
    private final PrfSet search;

    Keys(
            @Value("${portal.keys.sealing:}") String sealing,
            @Value("${portal.keys.search:}") String search,
            @Value("${portal.keys.jwt:}") String jwt,
            @Value("${portal.keys.csrf:}") String csrf) {
        List<String> faults = new ArrayList<>();
        require(NewKeys.SEALING, sealing, faults);
        require(NewKeys.SEARCH, search, faults);
        require(NewKeys.JWT, jwt, faults);
        require(NewKeys.CSRF, csrf, faults);
        if (!faults.isEmpty()) {
            throw new CannotStart(
                    "Missing or shorter than 32 bytes: "
                            + String.join(", ", faults)
                            + ". Make a set with: java -jar adoption-portal.jar new-keys");
        }
        this.sealing = Keysets.primitive(NewKeys.SEALING, sealing, Aead.class);
        this.sealingMark = Keysets.mark(sealing);
        this.search = Keysets.primitive(NewKeys.SEARCH, search, PrfSet.class);
    }

    private static void require(String name, String value, List<String> faults) {
        if (value.getBytes(StandardCharsets.UTF_8).length < LEAST_BYTES) {
            faults.add(name);
        }
    }

    Aead sealing() {
        return sealing;
    }

    byte[] sealingMark() {
        return sealingMark.clone();
    }

    PrfSet search() {
        return search;
    }
}
