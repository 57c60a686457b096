package org.adoptionportal.identity.factor.web;

import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Holder;
import org.adoptionportal.identity.account.PasswordAgain;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.PasswordInput;
import org.adoptionportal.platform.web.component.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * A page on which somebody shows, before something that a thief would like, that it is them.
 *
 * @param signInName what the person signs in with: password managers keep it with the password
 */
record ProofPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String action,
        String signInName,
        boolean required,
        List<Field> fields,
        Button button) {

    static final String CODE = "code";

    static ProofPage of(
            String title,
            String action,
            Holder holder,
            boolean required,
            Map<String, String> faults,
            Button button) {
        List<Field> fields = fields(faults);
        return new ProofPage(
                title,
                !faults.isEmpty(),
                BackLink.to(SecondFactorController.PATH),
                ErrorSummary.of(fields),
                action,
                holder.details().signInName(),
                required,
                fields,
                button);
    }

    static List<Field> fields(Map<String, String> faults) {
        return List.of(
                PasswordInput.current(PasswordAgain.FIELD)
                        .labelled("Your password")
                        .hint("We ask again to be sure that it is you.")
                        .error(faults.get(PasswordAgain.FIELD)),
                TextInput.named(CODE)
                        .labelled("Code")
                        .hint("From your authenticator app, or one of your recovery codes.")
                        .autocomplete("one-time-code")
                        .spelledAsTyped()
                        .width(10)
                        .error(faults.get(CODE)));
    }
}
