package org.adoptionportal.awaiting.web;

import java.util.List;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is awaited in a case.
 *
 * @param settled how much is settled, in words; null when nothing is awaited
 * @param mayRecord whether the worker's role records what becomes of it
 */
record AwaitingPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        CaseFrame frame,
        @Nullable String settled,
        List<Group> groups,
        boolean mayRecord,
        String href,
        String idempotencyKey) {

    static final String VIEW = "awaiting/list";

    /** Things of which the same must be done. */
    record Group(String heading, List<Line> lines) {}

    /**
     * One thing.
     *
     * @param id in the form
     * @param choosable whether it can be recorded as asked for, or asked for again
     * @param facts days and who holds it up, in words
     */
    record Line(
            String id,
            String href,
            String what,
            String subject,
            Tag state,
            String facts,
            boolean choosable) {}
}
