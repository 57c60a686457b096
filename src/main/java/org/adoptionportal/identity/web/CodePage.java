package org.adoptionportal.identity.web;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * The second step of signing in.
 *
 * @param next where to go on afterwards
 * @param passkeys whether the account has any
 */
record CodePage(
        String title,
        boolean error,
        @Nullable ErrorSummary errorSummary,
        BackLink backLink,
        List<Field> fields,
        String next,
        boolean passkeys,
        Button button) {

    static final String VIEW = "identity/code";

    static CodePage of(@Nullable String next, boolean passkeys, @Nullable String error) {
        List<Field> fields =
                List.of(
                        TextInput.named("code")
                                .labelled("Code")
                                .autocomplete("one-time-code")
                                .spelledAsTyped()
                                .width(10)
                                .error(error));
        return new CodePage(
                "Enter your code",
                error != null,
                ErrorSummary.of(fields),
                BackLink.to("/sign-in"),
                fields,
                LocalPath.of(next).toString(),
                passkeys,
                Button.submit("Continue"));
    }
}
