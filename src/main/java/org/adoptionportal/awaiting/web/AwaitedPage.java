package org.adoptionportal.awaiting.web;

import java.util.List;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.component.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is awaited in a case.
 *
 * @param fields the form that records what became of it; empty when nothing can be recorded
 */
record AwaitedPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        CaseFrame frame,
        Tag state,
        SummaryList facts,
        List<Field> fields,
        String href,
        int version,
        String idempotencyKey) {

    static final String VIEW = "awaiting/one";
}
