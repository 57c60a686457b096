package org.adoptionportal.counselling.web;

import java.util.List;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a case, or one of them, with what can be done.
 *
 * @param about how many there are and may be; null on the page of one session
 * @param lists each session or agreement, oldest first
 * @param forms what the worker can do now; empty when nothing
 */
record SessionsPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        CaseFrame frame,
        @Nullable String about,
        List<Line> lines,
        List<SummaryList> lists,
        List<Form> forms) {

    static final String VIEW = "counselling/sessions";

    /** One session in the list. */
    record Line(String text, String href, String state, String colour) {}

    /**
     * One thing that can be done.
     *
     * @param move the code of what is recorded; empty when the address says it
     */
    record Form(
            String heading,
            String href,
            String move,
            int version,
            List<Field> fields,
            String button,
            String idempotencyKey) {}
}
