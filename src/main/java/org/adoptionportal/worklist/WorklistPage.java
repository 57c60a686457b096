package org.adoptionportal.worklist;

import java.util.List;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A slice of the worklist.
 *
 * @param notice what was just done; null when there is no news
 * @param tabs the usual ways to look, with how many cases wait in each
 * @param views the ways to look that the worker has kept
 * @param filters the form that narrows the list
 * @param narrowed what the list is narrowed to, in words; null when it is not
 * @param href this way to look, to be kept
 * @param mayAllocate whether the worker may give cases to others
 * @param mayOversee whether the worker may read what others searched for and looked at
 * @param nextHref the rest of the list; null when this is the end
 */
record WorklistPage(
        String title,
        boolean error,
        @Nullable ErrorSummary errorSummary,
        @Nullable Notice notice,
        List<Tab> tabs,
        List<View> views,
        List<Field> filters,
        @Nullable String narrowed,
        Field name,
        String href,
        String idempotencyKey,
        boolean mayAllocate,
        boolean mayOversee,
        List<Line> lines,
        @Nullable String nextHref) {

    /** A usual way to look. */
    record Tab(String text, String count, String href, boolean current) {}

    /** A way to look that was kept. */
    record View(String text, String href, String deleteHref) {}

    /**
     * One case.
     *
     * @param reasons why it is here besides its next step, in words
     * @param due by when the next step must be done; null when nothing presses
     * @param worker who works on it, in words
     * @param age how long it has been open, in words
     */
    record Line(
            String href,
            String title,
            String reference,
            String kind,
            String stage,
            String waitingFor,
            String nextStep,
            List<String> reasons,
            @Nullable String due,
            boolean overdue,
            @Nullable String authority,
            String worker,
            String age) {}
}
