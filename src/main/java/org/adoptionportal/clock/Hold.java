package org.adoptionportal.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a clock stands still.
 *
 * @param from the first day that does not count
 * @param to the last day that does not count; null while the hold goes on
 */
public record Hold(LocalDate from, @Nullable LocalDate to) {

    public Hold {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A hold cannot end before it begins");
        }
    }

    boolean includes(LocalDate day, LocalDate today) {
        return !day.isBefore(from) && !day.isAfter(to == null ? today : to);
    }
}
