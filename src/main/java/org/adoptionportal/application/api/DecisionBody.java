package org.adoptionportal.application.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What a worker decides on a registration.
 *
 * @param reasons needed to decline
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record DecisionBody(@Nullable Outcome outcome, @Nullable String reasons) {

    /** Accepted, which opens Stage One, or declined. */
    enum Outcome {
        ACCEPT,
        DECLINE
    }
}
