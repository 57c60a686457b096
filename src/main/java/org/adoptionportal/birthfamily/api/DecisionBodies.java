package org.adoptionportal.birthfamily.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.adoptionportal.birthfamily.FileState;
import org.adoptionportal.birthfamily.Outcome;
import org.adoptionportal.platform.web.api.Required;
import org.jspecify.annotations.Nullable;

/** What programs send when a worker decides. Each names the field that is missing. */
final class DecisionBodies {

    private DecisionBodies() {}

    /** Whether the worker is independent. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record BeginningBody(@Nullable Boolean independent) {}

    /** How far the search for the file has come. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record FileBody(@Nullable FileState file) {

        FileState state() {
            return Required.of(file, "file", "Say what was found");
        }
    }

    /** What is given. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record ReleaseBody(@Nullable String what, @Nullable String ground, @Nullable Boolean byPost) {

        String said() {
            return Objects.requireNonNullElse(what, "");
        }

        String why() {
            return Objects.requireNonNullElse(ground, "");
        }

        @Override
        public String toString() {
            return "ReleaseBody";
        }
    }

    /** How it ended. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record ClosureBody(@Nullable Outcome outcome) {

        Outcome why() {
            return Required.of(outcome, "outcome", "Say how it ended");
        }
    }
}
