package org.adoptionportal.identity.web;

import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Notice;
import org.adoptionportal.platform.web.component.PasswordInput;
import org.adoptionportal.platform.web.component.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page.
 *
 * @param next where to go on afterwards
 * @param doors what somebody can get an account for
 * @param work where staff sign in with their work account; null where they cannot
 * @param news something good to say first, such as that the account is ready
 */
record SignInPage(
        String title,
        boolean error,
        @Nullable ErrorSummary errorSummary,
        @Nullable Notice news,
        List<Field> fields,
        String next,
        Button button,
        List<WaysIn.Door> doors,
        @Nullable String work) {

    static final String VIEW = "identity/sign-in";

    static SignInPage empty(String next, @Nullable Notice news) {
        return of(new SignInForm(null, null, next), Map.of(), news);
    }

    static SignInPage refused(SignInForm form, Map<String, String> errors) {
        return of(form, errors, null);
    }

    static SignInPage tooLate(String next, String why) {
        SignInPage page = empty(next, null);
        return new SignInPage(
                page.title(),
                true,
                ErrorSummary.of(why),
                null,
                page.fields(),
                next,
                page.button(),
                List.of(),
                null);
    }

    SignInPage offering(List<WaysIn.Door> doors, @Nullable String work) {
        return new SignInPage(title, error, errorSummary, news, fields, next, button, doors, work);
    }

    private static SignInPage of(
            SignInForm form, Map<String, String> errors, @Nullable Notice news) {
        List<Field> fields =
                List.of(
                        TextInput.named("signInName")
                                .labelled("Sign-in name")
                                .autocomplete("username")
                                .spelledAsTyped()
                                .value(form.givenName())
                                .error(errors.get("signInName")),
                        PasswordInput.current("password")
                                .labelled("Password")
                                .error(errors.get("password")));
        return new SignInPage(
                "Sign in",
                !errors.isEmpty(),
                ErrorSummary.of(fields),
                news,
                fields,
                LocalPath.of(form.next()).toString(),
                Button.submit("Sign in"),
                List.of(),
                null);
    }
}
