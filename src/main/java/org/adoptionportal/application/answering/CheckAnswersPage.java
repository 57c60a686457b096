package org.adoptionportal.application.answering;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was answered, to read once more before it is sent.
 *
 * @param assisted whether a worker writes for the applicants
 * @param fields what is asked besides; nothing of applicants themselves
 */
public record CheckAnswersPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        List<SummaryList> sections,
        boolean complete,
        boolean assisted,
        List<Field> fields,
        String action,
        String idempotencyKey,
        String answerWithin) {}
