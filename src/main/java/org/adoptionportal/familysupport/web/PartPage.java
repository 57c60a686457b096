package org.adoptionportal.familysupport.web;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.jspecify.annotations.Nullable;

/** A page of a request with its questions. */
record PartPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String action,
        List<Field> fields,
        @Nullable String removeAction) {

    static PartPage of(String title, String back, String action, List<Field> fields) {
        ErrorSummary errors = ErrorSummary.of(fields);
        return new PartPage(title, errors != null, BackLink.to(back), errors, action, fields, null);
    }

    PartPage removable(String path) {
        return new PartPage(title, error, backLink, errorSummary, action, fields, path);
    }
}
