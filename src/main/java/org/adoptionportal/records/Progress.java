package org.adoptionportal.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a request has come; nothing of a person. Days are days in London.
 *
 * @param days the day of each step that was taken
 * @param whose null while it is not known
 * @param file null while nothing is known of it
 * @param toApprove how much a second person has to approve
 * @param toGive how much is approved and not given
 * @param given how much was given
 * @param outcome null until it is closed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Progress(
        Map<Milestone, LocalDate> days,
        @Nullable WhoseFile whose,
        @Nullable FileFound file,
        int toApprove,
        int toGive,
        int given,
        @Nullable Outcome outcome) {

    static Progress none() {
        return new Progress(Map.of(), null, null, 0, 0, 0, null);
    }

    /** The day of a step; null if it has not been taken. */
    public @Nullable LocalDate on(Milestone milestone) {
        return days.get(milestone);
    }

    /** Whether something was asked for that has not been answered. */
    boolean awaits(Milestone asked, Milestone answered) {
        return days.containsKey(asked) && !days.containsKey(answered);
    }

    Progress reached(Milestone milestone, LocalDate day) {
        Map<Milestone, LocalDate> more = new EnumMap<>(Milestone.class);
        more.putAll(days);
        more.put(milestone, day);
        return new Progress(Map.copyOf(more), whose, file, toApprove, toGive, given, outcome);
    }

    Progress reachedFirst(Milestone milestone, LocalDate day) {
        return days.containsKey(milestone) ? this : reached(milestone, day);
    }

    Progress of(WhoseFile holder) {
        return new Progress(days, holder, file, toApprove, toGive, given, outcome);
    }

    Progress found(FileFound what) {
        return new Progress(days, whose, what, toApprove, toGive, given, outcome);
    }

    /** With so much more, or less, to approve, to give and given. */
    Progress plus(int approve, int give, int done) {
        return new Progress(
                days, whose, file, toApprove + approve, toGive + give, given + done, outcome);
    }

    Progress ended(Outcome how) {
        return new Progress(days, whose, file, toApprove, toGive, given, how);
    }
}
