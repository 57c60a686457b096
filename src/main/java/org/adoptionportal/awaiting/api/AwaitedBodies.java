package org.adoptionportal.awaiting.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Objects;
import org.adoptionportal.awaiting.AddAwaited;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.awaiting.RecordStep;
import org.adoptionportal.awaiting.Recorded;
import org.adoptionportal.awaiting.Step;
import org.adoptionportal.platform.web.api.Required;
import org.jspecify.annotations.Nullable;

/** What programs send about things that are awaited. */
final class AwaitedBodies {

    private AwaitedBodies() {}

    /** Something more to wait for. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record More(@Nullable String subject, @Nullable HeldUpBy heldUpBy) {

        String what() {
            return Required.of(subject, AddAwaited.SUBJECT, "Say what we wait for");
        }

        HeldUpBy whom() {
            return Required.of(heldUpBy, "heldUpBy", "Say who has to act");
        }

        @Override
        public String toString() {
            return "More";
        }
    }

    /**
     * What became of something.
     *
     * @param words needed when it is dropped or asked for anew
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record StepBody(
            @Nullable Step step,
            @Nullable LocalDate on,
            @Nullable HeldUpBy heldUpBy,
            @Nullable String words) {

        Recorded recorded() {
            return new Recorded(
                    Required.of(step, "step", "Say what happened"),
                    Required.of(on, RecordStep.ON, "Say on which day"),
                    Required.of(heldUpBy, "heldUpBy", "Say who has to act now"),
                    Objects.requireNonNullElse(words, ""));
        }

        @Override
        public String toString() {
            return "StepBody[" + step + "]";
        }
    }
}
