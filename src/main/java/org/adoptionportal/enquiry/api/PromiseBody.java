package org.adoptionportal.enquiry.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** When an enquirer is promised a call, and who rings. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record PromiseBody(@Nullable Instant callAt, @Nullable String caller) {

    Instant promised() {
        if (callAt == null) {
            String fault = "Say when we ring";
            throw new Refusal.Invalid(fault, Map.of("callAt", fault));
        }
        return callAt;
    }

    String who() {
        return Objects.requireNonNullElse(caller, "");
    }
}
