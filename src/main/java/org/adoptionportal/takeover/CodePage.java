package org.adoptionportal.takeover;

import java.util.List;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.TextInput;
import org.jspecify.annotations.Nullable;

/** The page on which somebody enters a code. */
record CodePage(
        String title,
        boolean error,
        @Nullable ErrorSummary errorSummary,
        boolean signedIn,
        List<Field> fields,
        String action,
        Button button) {

    static final String VIEW = "takeover/code";

    static CodePage empty(boolean signedIn) {
        return of(signedIn, "", null);
    }

    static CodePage filledIn(boolean signedIn, String code) {
        return of(signedIn, code, null);
    }

    static CodePage refused(boolean signedIn, String typed, String fault) {
        return of(signedIn, typed, fault);
    }

    private static CodePage of(boolean signedIn, String typed, @Nullable String fault) {
        List<Field> fields =
                List.of(
                        TextInput.named(TakeOver.FIELD)
                                .labelled("Your code")
                                .hint("Eight letters and numbers, like 7K2M-9XQ4.")
                                .autocomplete("off")
                                .spelledAsTyped()
                                .width(10)
                                .value(typed)
                                .error(fault));
        return new CodePage(
                "Use the code we gave you",
                fault != null,
                ErrorSummary.of(fields),
                signedIn,
                fields,
                TakeOverController.PATH,
                Button.submit("Continue"));
    }
}
