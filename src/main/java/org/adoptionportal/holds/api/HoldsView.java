package org.adoptionportal.holds.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.holds.CaseHold;
import org.adoptionportal.holds.Changes;
import org.adoptionportal.holds.ClockStates;
import org.adoptionportal.holds.Extension;
import org.adoptionportal.holds.ExtensionReason;
import org.adoptionportal.holds.HoldReason;
import org.jspecify.annotations.Nullable;

/**
 * The clock that runs in a case, and how it was changed, oldest first.
 *
 * @param clock null when none runs
 * @param state which is its version
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record HoldsView(
        @Nullable ClockView clock,
        List<HoldView> holds,
        List<ExtensionView> extensions,
        @JsonIgnore int state) {

    static final HoldsView NONE = new HoldsView(null, List.of(), List.of(), ClockStates.NO_CLOCK);

    static HoldsView of(Deadline deadline, Changes changes, int state) {
        return new HoldsView(
                ClockView.of(deadline),
                changes.holds().stream().map(HoldView::of).toList(),
                changes.extensions().stream().map(ExtensionView::of).toList(),
                state);
    }

    /**
     * When the clock runs out, and by what rule.
     *
     * @param withoutChanges when it would, without holds and extensions
     */
    @Serdeable.Serializable
    record ClockView(
            LocalDate dueOn,
            LocalDate withoutChanges,
            String rule,
            String explanation,
            String source) {

        static ClockView of(Deadline deadline) {
            return new ClockView(
                    deadline.dueOn(),
                    deadline.withoutHolds(),
                    deadline.ruleName(),
                    deadline.explanation(),
                    deadline.source());
        }
    }

    /**
     * Days on which the clock stood still.
     *
     * @param to the last of them; null while it goes on
     */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record HoldView(
            String id,
            HoldReason reason,
            String words,
            LocalDate from,
            @Nullable LocalDate to,
            LocalDate lookAgainOn) {

        static HoldView of(CaseHold hold) {
            return new HoldView(
                    Long.toString(hold.id()),
                    hold.reason(),
                    hold.words(),
                    hold.from(),
                    hold.to(),
                    hold.lookAgainOn());
        }

        @Override
        public String toString() {
            return "HoldView[" + id + "]";
        }
    }

    /** More time. */
    @Serdeable.Serializable
    record ExtensionView(
            String id, ExtensionReason reason, String words, LocalDate agreedOn, LocalDate until) {

        static ExtensionView of(Extension extension) {
            return new ExtensionView(
                    Long.toString(extension.id()),
                    extension.reason(),
                    extension.words(),
                    extension.agreedOn(),
                    extension.until());
        }

        @Override
        public String toString() {
            return "ExtensionView[" + id + "]";
        }
    }
}
