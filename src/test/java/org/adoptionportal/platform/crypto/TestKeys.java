package org.adoptionportal.platform.crypto;

import com.google.crypto.tink.Parameters;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Objects;

/** Keys of one test, and what an operator does to rotate one. */
final class TestKeys {

    private TestKeys() {}

    static Keys of(Map<String, String> settings) {
        return new Keys(
                settings.getOrDefault(NewKeys.SEALING, ""),
                settings.getOrDefault(NewKeys.SEARCH, ""),
                settings.getOrDefault(NewKeys.JWT, ""),
                settings.getOrDefault(NewKeys.CSRF, ""));
    }

    /** Adds a new primary key to the keyset of that name; the old one can still be read. */
    static void rotate(Map<String, String> settings, String name, Parameters parameters)
            throws GeneralSecurityException {
        String old = Objects.requireNonNull(settings.get(name));
        settings.put(name, Keysets.renewed(old, parameters));
    }
}
