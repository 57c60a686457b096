package org.adoptionportal.identity.factor.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.adoptionportal.identity.factor.FactorState;
import org.jspecify.annotations.Nullable;

/** What programs send and get about second factors; secret, all of it. */
final class FactorBodies {

    private FactorBodies() {}

    /** What the account has; without a second factor there is nothing in it. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record State(@Nullable Instant since, int recoveryCodesLeft, boolean codesToKeep) {

        static final State NONE = new State(null, 0, false);

        static State of(FactorState state) {
            return new State(state.since(), state.codesLeft(), state.codesToKeep());
        }
    }

    /**
     * What an app takes over.
     *
     * @param secret in base 32
     * @param address the same as a link that opens an app
     */
    @Serdeable.Serializable
    record App(String secret, String address) {
        @Override
        public String toString() {
            return "App";
        }
    }

    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record RecoveryCodes(List<String> recoveryCodes) {
        @Override
        public String toString() {
            return "RecoveryCodes";
        }
    }

    /** What the app shows now. */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Shown(@Nullable String code) {

        String text() {
            return Objects.requireNonNullElse(code, "").strip();
        }

        @Override
        public String toString() {
            return "Shown";
        }
    }

    /** The password, and what the app shows now or a recovery code. */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Both(@Nullable String password, @Nullable String code) {

        String typed() {
            return Objects.requireNonNullElse(password, "");
        }

        String shown() {
            return Objects.requireNonNullElse(code, "").strip();
        }

        @Override
        public String toString() {
            return "Both";
        }
    }
}
