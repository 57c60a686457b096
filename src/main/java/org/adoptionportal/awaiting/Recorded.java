package org.adoptionportal.awaiting;

import java.time.LocalDate;

/**
 * What a worker says of something awaited.
 *
 * @param on the day it happened; today or earlier
 * @param heldUpBy who has to act now
 * @param words a reason, or anything worth keeping; may be empty unless the step needs a reason
 */
public record Recorded(Step step, LocalDate on, HeldUpBy heldUpBy, String words) {

    @Override
    public String toString() {
        return "Recorded[" + step + "]";
    }
}
