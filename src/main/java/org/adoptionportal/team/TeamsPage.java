package org.adoptionportal.team;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/** The teams there are, by name, and the form that makes one. */
record TeamsPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        List<Line> lines,
        String action,
        List<Field> fields,
        String idempotencyKey) {

    static final String VIEW = "team/teams";

    /** One team. */
    record Line(String name, String href, String worksFor, String size) {}

    static TeamsPage of(List<Line> lines, List<Field> fields) {
        ErrorSummary errors = ErrorSummary.of(fields);
        return new TeamsPage(
                "Teams",
                errors != null,
                BackLink.to("/agency"),
                errors,
                lines,
                TeamPath.ALL,
                fields,
                OnceKey.fresh());
    }
}
