package org.adoptionportal.enquiry.casework;

import java.util.List;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as a worker reads it.
 *
 * @param clocks each deadline with its rule and source
 * @param code by which the enquirer can follow it online; null while none has been made
 * @param registrationHref where it becomes a registration; null when it is over
 * @param decisions what can be decided now; empty when the enquiry is over
 */
record EnquiryCasePage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        CaseFrame frame,
        String stage,
        String nextStep,
        boolean overdue,
        List<SummaryList> clocks,
        @Nullable SummaryList code,
        @Nullable String registrationHref,
        List<Decision> decisions,
        SummaryList answers) {

    /**
     * One thing that can be decided.
     *
     * @param version of the enquiry that is shown
     */
    record Decision(
            String heading,
            String action,
            List<Field> fields,
            String button,
            int version,
            String idempotencyKey) {}
}
