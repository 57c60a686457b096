package org.adoptionportal.birthfamily.web;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/**
 * One page with questions.
 *
 * @param intro what to know before answering, a sentence or two each
 * @param action where it is sent to
 */
record TalkPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        List<String> intro,
        String action,
        List<Field> fields,
        String button,
        String idempotencyKey) {

    static final String VIEW = "birthfamily/form";

    static TalkPage of(
            String title,
            String back,
            List<String> intro,
            String action,
            List<Field> fields,
            String button) {
        ErrorSummary errors = ErrorSummary.of(fields);
        return new TalkPage(
                title,
                errors != null,
                BackLink.to(back),
                errors,
                intro,
                action,
                fields,
                button,
                OnceKey.fresh());
    }
}
