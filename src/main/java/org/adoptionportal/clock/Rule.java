package org.adoptionportal.clock;

/**
 * A rule as it stands on one day.
 *
 * @param name plain name, for staff and applicants
 * @param explanation one or two sentences to applicants, with this value in them
 * @param value how many of {@code unit}
 * @param source where the value comes from
 * @param overridden whether the agency set the value itself
 */
public record Rule(
        RuleKey key,
        String name,
        String explanation,
        Unit unit,
        Counts counts,
        int value,
        String source,
        boolean overridden) {

    /** What a value counts. A month is a calendar month: 31 August + 6 months is 28 February. */
    public enum Unit {
        WORKING_DAYS,
        MONTHS,
        /** People or years of age, not a length of time. */
        NUMBER
    }

    /** Whether the day that starts the clock is the first day counted, or the day after it. */
    public enum Counts {
        AFTER,
        BEGINNING_WITH
    }

    /** For example "5 working days", "1 month"; the bare number for {@link Unit#NUMBER}. */
    public String length() {
        return length(unit, value);
    }

    static String length(Unit unit, int value) {
        String plural = value == 1 ? "" : "s";
        return switch (unit) {
            case WORKING_DAYS -> value + " working day" + plural;
            case MONTHS -> value + " month" + plural;
            case NUMBER -> String.valueOf(value);
        };
    }
}
