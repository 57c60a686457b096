package org.adoptionportal.application.applicant;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/** Everything that was answered, to read once more before it is sent. */
record CheckAnswersPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        List<SummaryList> sections,
        boolean complete,
        String action,
        String idempotencyKey,
        String answerWithin) {}
