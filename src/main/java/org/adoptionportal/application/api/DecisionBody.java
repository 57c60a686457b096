package org.adoptionportal.application.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.adoptionportal.application.Outcome;
import org.adoptionportal.application.OwnWords;
import org.adoptionportal.platform.web.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * What a worker decides on a registration.
 *
 * @param reasons needed to decline; not read when accepting
 * @param personalLine for the letter that accepts; not read when declining
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record DecisionBody(
        @Nullable Outcome outcome, @Nullable String reasons, @Nullable String personalLine) {

    Outcome needed() {
        return Required.of(outcome, "outcome", "Say ACCEPT or DECLINE");
    }

    /** A program need not have looked at the letter. */
    OwnWords words() {
        String text = needed() == Outcome.ACCEPT ? personalLine : reasons;
        return new OwnWords(Objects.requireNonNullElse(text, ""), null);
    }
}
