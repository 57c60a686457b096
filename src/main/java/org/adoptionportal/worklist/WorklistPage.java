package org.adoptionportal.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slice of the worklist.
 *
 * @param views the ways to look at the list, of which one is current
 * @param nextHref the rest of the list; null when this is the end
 */
record WorklistPage(
        String title,
        boolean error,
        List<View> views,
        List<Line> lines,
        @Nullable String nextHref) {

    /** One way to look at the list. */
    record View(String text, String href, boolean current) {}

    /**
     * One case.
     *
     * @param due by when the next step must be done; null when nothing presses
     */
    record Line(
            String href,
            String title,
            String reference,
            String kind,
            String stage,
            String waitingFor,
            String nextStep,
            @Nullable String due,
            boolean overdue,
            @Nullable String authority,
            String opened) {}
}
