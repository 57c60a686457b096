package org.adoptionportal.records.web;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.jspecify.annotations.Nullable;

/** Asks what somebody knows of their adoption order. */
record HolderFormPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String action,
        List<Field> fields) {

    static HolderFormPage of(List<Field> fields) {
        ErrorSummary errors = ErrorSummary.of(fields);
        return new HolderFormPage(
                "Who holds my file?",
                errors != null,
                BackLink.to(Path.RECORDS),
                errors,
                Path.HOLDER,
                fields);
    }
}
