package org.adoptionportal.enquiry.web;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/**
 * A form with the questions of an enquiry.
 *
 * @param action where it is sent to
 */
public record EnquiryFormPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String action,
        List<Field> fields,
        String idempotencyKey) {

    /** The form with what is wrong in its fields. */
    public static EnquiryFormPage of(
            String title, BackLink backLink, String action, List<Field> fields) {
        ErrorSummary errors = ErrorSummary.of(fields);
        return new EnquiryFormPage(
                title, errors != null, backLink, errors, action, fields, OnceKey.fresh());
    }

    /** The form with something to say that belongs to no field. */
    EnquiryFormPage saying(String message) {
        return new EnquiryFormPage(
                title, true, backLink, ErrorSummary.of(message), action, fields, idempotencyKey);
    }
}
