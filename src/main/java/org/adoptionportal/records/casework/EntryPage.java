package org.adoptionportal.records.casework;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/** A request that a worker enters for somebody: all its questions on one page. */
record EntryPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String action,
        List<Group> groups,
        String idempotencyKey) {

    /** The questions of one part. */
    record Group(String heading, List<Field> fields) {}

    static EntryPage of(List<Group> groups) {
        ErrorSummary errors =
                ErrorSummary.of(groups.stream().flatMap(it -> it.fields().stream()).toList());
        return new EntryPage(
                "Enter a request for birth records",
                errors != null,
                BackLink.to(RecordsPath.WORKLIST),
                errors,
                RecordsPath.CASES,
                groups,
                OnceKey.fresh());
    }
}
