package org.adoptionportal.holds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a clock of a case stood still.
 *
 * @param words what a worker wrote about the reason, for staff only
 * @param to the last of them; null while it goes on
 * @param lookAgainOn when a worker looks at it again, if it goes on until then
 */
public record CaseHold(
        long id,
        HoldReason reason,
        String words,
        LocalDate from,
        @Nullable LocalDate to,
        LocalDate lookAgainOn,
        int version) {

    public boolean goesOn() {
        return to == null;
    }
}
