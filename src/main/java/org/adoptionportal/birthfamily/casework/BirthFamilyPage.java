package org.adoptionportal.birthfamily.casework;

import java.util.List;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/**
 * A request as a worker reads it.
 *
 * @param facts when it came and by when somebody gets in touch, with the rule
 * @param story what they told us, part by part
 * @param contactHref where it is recorded that they are reached in another way
 * @param contactsBefore how they were to be reached before, latest first
 * @param releases what of their own information is given
 * @param decisions what can be decided now
 */
record BirthFamilyPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        CaseFrame frame,
        String stage,
        boolean urgent,
        boolean overdue,
        String nextStep,
        SummaryList facts,
        List<SummaryList> story,
        String contactHref,
        List<SummaryList> contactsBefore,
        List<SummaryList> releases,
        List<Decision> decisions) {

    static final String VIEW = "birthfamily/case";

    /**
     * One thing that can be decided.
     *
     * @param name of a hidden field that says about what; null without one
     * @param about in words; null when the heading says it
     * @param version of the request that is shown
     */
    record Decision(
            String heading,
            String action,
            @Nullable String name,
            @Nullable String value,
            @Nullable String about,
            List<Field> fields,
            String button,
            int version,
            String idempotencyKey) {

        Decision about(String field, String is, @Nullable String words) {
            return new Decision(
                    heading, action, field, is, words, fields, button, version, idempotencyKey);
        }
    }
}
