package org.adoptionportal.identity.web;

import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.PasswordInput;
import org.adoptionportal.platform.web.component.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody asks for an account.
 *
 * @param intro what it is good for, at the door by which they come
 * @param action where the form is sent
 * @param signInHref for somebody who has an account already
 */
record SignUpPage(
        String title,
        boolean error,
        @Nullable ErrorSummary errorSummary,
        String intro,
        String action,
        String signInHref,
        List<Field> fields,
        Button button) {

    static final String VIEW = "identity/sign-up";

    static SignUpPage of(
            String intro,
            String action,
            String onwards,
            SignUpForm form,
            Map<String, String> errors) {
        List<Field> fields =
                List.of(
                        name(form).error(errors.get("name")),
                        email(form).error(errors.get("email")),
                        signInName(form).error(errors.get("signInName")),
                        password().error(errors.get("password")));
        return new SignUpPage(
                "Create an account",
                !errors.isEmpty(),
                ErrorSummary.of(fields),
                intro,
                action,
                UriBuilder.of("/sign-in").queryParam("next", onwards).build().toString(),
                fields,
                Button.submit("Create account"));
    }

    private static TextInput name(SignUpForm form) {
        return TextInput.named("name")
                .labelled("Your name")
                .hint("We use this when we write to you.")
                .autocomplete("name")
                .spelledAsTyped()
                .value(form.givenName());
    }

    private static TextInput email(SignUpForm form) {
        return TextInput.named("email")
                .labelled("Email address")
                .hint(
                        "We send you a link to finish making your account. Our emails never say what"
                                + " they are about.")
                .email()
                .value(form.givenEmail());
    }

    private static TextInput signInName(SignUpForm form) {
        return TextInput.named("signInName")
                .labelled("Sign-in name")
                .hint(
                        "You type this each time you sign in. It can be your email address, or a name"
                                + " you make up if you share your email with someone.")
                .autocomplete("username")
                .spelledAsTyped()
                .value(form.givenSignInName());
    }

    private static PasswordInput password() {
        return PasswordInput.chosen("password")
                .labelled("Password")
                .hint(
                        "Use 10 characters or more. Three words that do not belong together work"
                                + " well.");
    }
}
