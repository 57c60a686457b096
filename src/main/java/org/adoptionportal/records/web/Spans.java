package org.adoptionportal.records.web;

import org.adoptionportal.records.Range;

/** Says how long something usually takes, in the unit that people think in. */
final class Spans {

    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int MANY_WEEKS = 13 * WEEK;

    private Spans() {}

    /** For example "1 to 3 weeks", "about 2 months" or "within a week". */
    static String between(Range range) {
        if (range.longest() <= WEEK) {
            return "within a week";
        }
        int unit = range.longest() < MANY_WEEKS ? WEEK : MONTH;
        String word = unit == WEEK ? "week" : "month";
        long shortest = Math.max(1, range.shortest() / unit);
        long longest = Math.max(1, (range.longest() + unit - 1) / unit);
        return shortest == longest
                ? "about %d %s%s".formatted(longest, word, longest == 1 ? "" : "s")
                : "%d to %d %ss".formatted(shortest, longest, word);
    }
}
