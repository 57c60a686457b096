package org.adoptionportal.identity.staff;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/** The page on which an administrator makes an account. */
record NewStaffPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String action,
        List<Field> fields,
        Button button,
        String idempotencyKey) {

    static NewStaffPage of(List<Field> fields) {
        ErrorSummary errors = ErrorSummary.of(fields);
        return new NewStaffPage(
                "Make an account for a member of staff",
                errors != null,
                BackLink.to(StaffPath.ALL),
                errors,
                StaffPath.ALL,
                fields,
                Button.submit("Make the account"),
                OnceKey.fresh());
    }
}
