package org.adoptionportal.identity.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What programs send about an account. What is left out is empty: the rules say what is missing.
 */
final class AccountBodies {

    private AccountBodies() {}

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Another password. */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Password(@Nullable String password, @Nullable String newPassword) {

        String current() {
            return given(password);
        }

        String chosen() {
            return given(newPassword);
        }

        @Override
        public String toString() {
            return "Password";
        }
    }

    /** Another e-mail address. */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Email(@Nullable String email, @Nullable String password) {

        String address() {
            return given(email).strip();
        }

        String current() {
            return given(password);
        }

        @Override
        public String toString() {
            return "Email";
        }
    }

    /** What a link ends in. */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Secret(@Nullable String secret) {

        String text() {
            return given(secret);
        }

        @Override
        public String toString() {
            return "Secret";
        }
    }

    /** The password once more. */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Again(@Nullable String password) {

        String current() {
            return given(password);
        }

        @Override
        public String toString() {
            return "Again";
        }
    }
}
