package org.adoptionportal.identity.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.PasswordInput;
import org.adoptionportal.platform.web.component.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * The page behind the link.
 *
 * @param call whether the person has to call us for a code
 * @param administrator whether it is an administrator whom they have to call
 */
record NewPasswordPage(
        String title,
        boolean error,
        @Nullable ErrorSummary errorSummary,
        boolean call,
        boolean administrator,
        List<Field> fields,
        Button button) {

    static NewPasswordPage of(Proof needed, Map<String, String> faults) {
        List<Field> fields = new ArrayList<>();
        if (needed.factor()) {
            fields.add(factor().error(faults.get(Proofs.FACTOR)));
        }
        if (needed.code()) {
            fields.add(code().error(faults.get(Proofs.CODE)));
        }
        fields.add(password().error(faults.get(Recovery.PASSWORD)));
        ErrorSummary errors = ErrorSummary.of(fields);
        return new NewPasswordPage(
                "Choose a new password",
                errors != null,
                errors,
                needed.code() && !needed.staff(),
                needed.staff(),
                List.copyOf(fields),
                Button.submit("Save my new password"));
    }

    private static TextInput factor() {
        return TextInput.named(Proofs.FACTOR)
                .labelled("Code from your authenticator app")
                .hint("6 digits. If you do not have the app with you, enter a recovery code.")
                .autocomplete("one-time-code")
                .spelledAsTyped()
                .width(20);
    }

    private static TextInput code() {
        return TextInput.named(Proofs.CODE)
                .labelled("The code that we gave you")
                .hint("8 letters and numbers, like H4RW-92KC.")
                .autocomplete("off")
                .spelledAsTyped()
                .width(10);
    }

    private static PasswordInput password() {
        return PasswordInput.chosen(Recovery.PASSWORD)
                .labelled("New password")
                .hint(
                        "Use 10 characters or more. Three words that do not belong together work"
                                + " well.");
    }
}
