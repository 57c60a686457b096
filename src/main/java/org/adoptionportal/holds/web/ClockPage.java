package org.adoptionportal.holds.web;

import java.util.List;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/**
 * The clock that runs in a case, how it was changed, and the forms that change it.
 *
 * @param clock the deadline with its rule and source; null when none runs
 * @param changes each hold and extension, oldest first
 * @param version the state of the clock that the worker decides on
 * @param forms what the worker can do now; empty when nothing
 */
record ClockPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        CaseFrame frame,
        @Nullable SummaryList clock,
        List<SummaryList> changes,
        int version,
        List<Form> forms) {

    static final String VIEW = "holds/clock";

    /** The same, with why it is shown again. */
    ClockPage saying(String why) {
        return new ClockPage(
                title, true, backLink, ErrorSummary.of(why), frame, clock, changes, version, forms);
    }

    /** One thing that can be done. */
    record Form(
            String heading,
            String about,
            String href,
            List<Field> fields,
            String button,
            String idempotencyKey) {}
}
