package org.adoptionportal.clock;

import java.time.LocalDate;

/**
 * When something is due, and why then. It can be late after the end of {@code dueOn}, London time.
 *
 * @param dueOn the last day in time, with holds and extensions
 * @param withoutHolds the last day in time had the clock never stood still or been extended
 * @param ruleName plain name of the rule
 * @param explanation the rule in words for applicants
 * @param source where the rule comes from
 * @param overridden whether the agency set the rule's value itself
 */
public record Deadline(
        LocalDate dueOn,
        LocalDate withoutHolds,
        String ruleName,
        String explanation,
        String source,
        boolean overridden) {

    /** With more time, if the day is later. */
    public Deadline extendedTo(LocalDate day) {
        return day.isAfter(dueOn)
                ? new Deadline(day, withoutHolds, ruleName, explanation, source, overridden)
                : this;
    }
}
