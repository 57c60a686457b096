package org.adoptionportal.application.answering;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.jspecify.annotations.Nullable;

/**
 * One page of questions.
 *
 * @param basis names the answers that the person was looking at, so that a change made elsewhere
 *     meanwhile is noticed
 * @param returnTo where to go on, when not to the next page
 * @param meanwhile the answers that were saved elsewhere meanwhile; null when none were
 */
record QuestionPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String caption,
        String action,
        List<Field> fields,
        String basis,
        @Nullable String returnTo,
        @Nullable List<String> meanwhile) {}
