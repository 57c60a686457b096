package org.adoptionportal.holds.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Objects;
import org.adoptionportal.holds.ChangeClock;
import org.adoptionportal.holds.ChangeClock.NewExtension;
import org.adoptionportal.holds.ChangeClock.NewHold;
import org.adoptionportal.holds.ExtensionReason;
import org.adoptionportal.holds.HoldReason;
import org.adoptionportal.platform.web.api.Required;
import org.jspecify.annotations.Nullable;

/** What programs send about the clock of a case. Each names the field that is missing. */
final class HoldBodies {

    private static final String REASON = "reason";

    private HoldBodies() {}

    /** A hold that begins. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record HoldBody(
            @Nullable HoldReason reason,
            @Nullable String words,
            @Nullable LocalDate from,
            @Nullable LocalDate lookAgainOn) {

        NewHold hold() {
            return new NewHold(
                    Required.of(reason, REASON, "Say the reason"),
                    Objects.requireNonNullElse(words, ""),
                    Required.of(from, ChangeClock.FROM, "Say from which day"),
                    Required.of(lookAgainOn, ChangeClock.LOOK_AGAIN_ON, "Say when you look again"));
        }

        @Override
        public String toString() {
            return "HoldBody[" + reason + "]";
        }
    }

    /**
     * The end of a hold.
     *
     * @param to its last day
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record EndBody(@Nullable LocalDate to) {

        LocalDate lastDay() {
            return Required.of(to, ChangeClock.TO, "Say its last day");
        }
    }

    /** More time. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record ExtensionBody(
            @Nullable ExtensionReason reason, @Nullable String words, @Nullable LocalDate until) {

        NewExtension extension() {
            return new NewExtension(
                    Required.of(reason, REASON, "Say the reason"),
                    Objects.requireNonNullElse(words, ""),
                    Required.of(until, ChangeClock.UNTIL, "Say until which day"));
        }

        @Override
        public String toString() {
            return "ExtensionBody[" + reason + "]";
        }
    }
}
