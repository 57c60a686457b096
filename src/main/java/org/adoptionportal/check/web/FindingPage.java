package org.adoptionportal.check.web;

import java.util.List;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.InsetText;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.component.Table;
import org.adoptionportal.platform.web.component.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Something that the nightly check found.
 *
 * @param about what it means, and what helps
 * @param differences what is stored and what we work out; null unless they differ
 * @param typed what was written too late to count; null when nothing was
 * @param workedOutHref where the status is worked out anew; null when that does not help
 * @param fields the form that settles it; empty once it is settled
 */
record FindingPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        CaseFrame frame,
        Tag state,
        String about,
        SummaryList facts,
        @Nullable Table differences,
        @Nullable InsetText typed,
        @Nullable String workedOutHref,
        List<Field> fields,
        String settledHref,
        int version,
        String idempotencyKey) {

    static final String VIEW = "check/finding";
}
