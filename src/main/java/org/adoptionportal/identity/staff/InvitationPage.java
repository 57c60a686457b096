package org.adoptionportal.identity.staff;

import java.util.List;
import org.adoptionportal.identity.AccountDetails;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.PasswordInput;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody chooses the password of an account that was made for them.
 *
 * @param signInName what they will sign in with
 */
record InvitationPage(
        String title,
        boolean error,
        @Nullable ErrorSummary errorSummary,
        String signInName,
        List<Field> fields,
        Button button) {

    static final String PASSWORD = "password";

    static InvitationPage of(AccountDetails holder, @Nullable String fault) {
        List<Field> fields =
                List.of(
                        PasswordInput.chosen(PASSWORD)
                                .labelled("Password")
                                .hint(
                                        "Use 10 characters or more. Three words that do not belong"
                                                + " together work well.")
                                .error(fault));
        return new InvitationPage(
                "Choose your password",
                fault != null,
                ErrorSummary.of(fields),
                holder.signInName(),
                fields,
                Button.submit("Begin to use the account"));
    }
}
