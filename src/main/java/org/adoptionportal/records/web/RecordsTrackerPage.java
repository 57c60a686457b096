package org.adoptionportal.records.web;

import java.util.List;
import org.adoptionportal.platform.web.component.Panel;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands, for whose it is. Nothing of another person, no place in a line, no count.
 *
 * @param next null when it is over
 * @param resting since when they rest; null while they do not
 * @param talks about counselling
 * @param pace null when it is over
 * @param messagesHref null without an account
 * @param keepHref where they keep it in an account; null with one
 */
record RecordsTrackerPage(
        String title,
        boolean error,
        String reference,
        String where,
        @Nullable Next next,
        @Nullable String resting,
        List<Line> steps,
        List<String> talks,
        @Nullable Pace pace,
        @Nullable String messagesHref,
        @Nullable String keepHref) {

    /** What happens next, who does it and by when. */
    record Next(String what, String who, @Nullable String by) {}

    /**
     * One step.
     *
     * @param usual how long it usually takes; null while we cannot tell
     */
    record Line(
            String name,
            String about,
            String who,
            String time,
            @Nullable String usual,
            boolean done,
            boolean current) {}

    /** Taking a break, being ready again, and withdrawing. */
    record Pace(
            boolean resting,
            String breakHref,
            String readyHref,
            String withdrawHref,
            String idempotencyKey) {}

    /**
     * The confirmation.
     *
     * @param link by which they follow it; null with an account
     */
    record SentPage(
            String title,
            boolean error,
            Panel panel,
            String next,
            @Nullable String link,
            String followHref) {}
}
