package org.adoptionportal.identity.recovery;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/** A page with one form. */
record FormPage(
        String title,
        boolean error,
        @Nullable BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        List<Field> fields,
        Button button,
        String idempotencyKey) {

    static FormPage of(
            String title, @Nullable BackLink backLink, List<Field> fields, Button button) {
        ErrorSummary errors = ErrorSummary.of(fields);
        return new FormPage(
                title, errors != null, backLink, errors, fields, button, OnceKey.fresh());
    }
}
