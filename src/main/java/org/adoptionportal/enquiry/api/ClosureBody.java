package org.adoptionportal.enquiry.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.adoptionportal.enquiry.CloseReason;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Why an enquiry is closed. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record ClosureBody(@Nullable CloseReason reason) {

    CloseReason why() {
        if (reason == null) {
            String fault = "Say why it is closed";
            throw new Refusal.Invalid(fault, Map.of("reason", fault));
        }
        return reason;
    }
}
