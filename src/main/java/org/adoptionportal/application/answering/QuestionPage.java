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
 * @param meanwhile where what was typed differs from what was saved elsewhere meanwhile; null when
 *     nothing was
 * @param keepSavedHref where who keeps what was saved goes on
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
        @Nullable List<Difference> meanwhile,
        String keepSavedHref) {

    /** An answer that is saved, and what was typed in its place. */
    record Difference(String question, String saved, String typed) {}
}
