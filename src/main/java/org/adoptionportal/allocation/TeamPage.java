package org.adoptionportal.allocation;

import java.util.List;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a case.
 *
 * @param form gives it to somebody else; empty when that is not the worker's role
 * @param mayTake whether the worker can take it on: nobody works on it yet
 * @param worker the viewer's own persona, to take it on
 */
record TeamPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        CaseFrame frame,
        SummaryList helpers,
        List<Field> form,
        boolean mayTake,
        String worker,
        String team,
        String href,
        int version,
        String idempotencyKey) {

    static final String VIEW = "allocation/case";
}
