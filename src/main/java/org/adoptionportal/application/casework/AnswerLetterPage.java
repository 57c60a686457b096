package org.adoptionportal.application.casework;

import java.util.List;
import org.adoptionportal.correspondence.LetterText;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.jspecify.annotations.Nullable;

/**
 * Where a worker writes and looks at the letter that answers a registration, then decides.
 *
 * @param accepting whether the answer is yes
 * @param advice how the letter reaches the applicants
 * @param letter as it would be kept; null until there are words for it
 * @param seen tells this letter from every other; null when there is none
 * @param fields the worker's own words
 * @param previewHref where the words are sent to look at the letter with them
 * @param decideHref where they are sent to decide and to keep the letter
 */
record AnswerLetterPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String reference,
        boolean accepting,
        List<String> advice,
        @Nullable LetterText letter,
        @Nullable String seen,
        List<Field> fields,
        String previewHref,
        String decideHref,
        int version,
        String idempotencyKey) {}
