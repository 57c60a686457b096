package org.adoptionportal.identity.account;

import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.PasswordInput;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/**
 * A page with one form.
 *
 * @param signInName what the person signs in with: password managers keep it with the password
 * @param note what the person should know before they send it; null for nothing
 */
record FormPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String signInName,
        @Nullable String note,
        List<Field> fields,
        Button button,
        String idempotencyKey) {

    static FormPage of(
            String title,
            String signInName,
            @Nullable String note,
            List<Field> fields,
            Button button) {
        ErrorSummary errors = ErrorSummary.of(fields);
        return new FormPage(
                title,
                errors != null,
                BackLink.to(AccountController.PATH),
                errors,
                signInName,
                note,
                fields,
                button,
                OnceKey.fresh());
    }

    /** The password that the person has now. */
    static PasswordInput password(Map<String, String> faults) {
        return PasswordInput.current(PasswordAgain.FIELD)
                .labelled("Your password")
                .hint("We ask again to be sure that it is you.")
                .error(faults.get(PasswordAgain.FIELD));
    }
}
