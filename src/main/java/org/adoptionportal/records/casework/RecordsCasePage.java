package org.adoptionportal.records.casework;

import java.util.List;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/**
 * A request for birth records as a worker reads it.
 *
 * @param resting since when the person rests; null while they do not
 * @param way to birth details, with its rule and source
 * @param acts what can be recorded now
 */
record RecordsCasePage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        CaseFrame frame,
        String stage,
        String nextStep,
        @Nullable String due,
        boolean overdue,
        @Nullable String resting,
        SummaryList way,
        SummaryList steps,
        List<ReleaseLines.ReleaseLine> releases,
        List<Act> acts,
        List<SummaryList> answers) {}
