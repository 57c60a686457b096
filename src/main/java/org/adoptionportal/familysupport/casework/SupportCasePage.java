package org.adoptionportal.familysupport.casework;

import java.util.List;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/**
 * A request for support as a worker reads it.
 *
 * @param suggested how urgent it looks by the rules, with the reasons; null once a person decided
 * @param clocks each deadline with its rule and source
 * @param answers what the family wrote
 * @param outlooks which council is responsible for each child, and whether the Fund helps
 * @param others councils that are responsible, and that we do not work for
 */
record SupportCasePage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        CaseFrame frame,
        String stage,
        String nextStep,
        boolean overdue,
        boolean urgent,
        @Nullable SummaryList suggested,
        List<SummaryList> clocks,
        List<SummaryList> answers,
        List<SummaryList> outlooks,
        String others,
        List<Decision> decisions) {

    /** One thing that can be decided. */
    record Decision(
            String heading,
            String action,
            List<Field> fields,
            String button,
            int version,
            String idempotencyKey) {}
}
