package org.adoptionportal.team.absence;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Who is away, and who covers.
 *
 * @param nothing what to say when nobody is
 * @param own whether the form records the viewer's own absence, not anybody's
 * @param fields of the form; null where nothing is recorded
 */
record AbsencesPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        List<View> views,
        List<Line> lines,
        String nothing,
        @Nullable String nextHref,
        boolean own,
        String action,
        @Nullable List<Field> fields,
        String idempotencyKey) {

    static final String VIEW = "team/absences";

    /** A way to look at the list. */
    record View(String text, String href, boolean current) {}

    /**
     * One absence.
     *
     * @param warning what somebody should see to; null when there is nothing
     * @param endAction where it is ended; null where it cannot be
     */
    record Line(
            String person,
            String days,
            String cover,
            Tag state,
            @Nullable String warning,
            @Nullable String endAction,
            int version) {}
}
