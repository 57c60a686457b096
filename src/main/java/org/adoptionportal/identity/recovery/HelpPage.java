package org.adoptionportal.identity.recovery;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Panel;
import org.adoptionportal.platform.web.component.Textarea;
import org.jspecify.annotations.Nullable;

/**
 * What a worker sees of somebody they help.
 *
 * @param panel the code to read out; null when there is none that works
 * @param over why there is none any more; null when there is one, or was none yet
 * @param fields empty once a code has been given
 */
record HelpPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String name,
        @Nullable Panel panel,
        @Nullable String until,
        @Nullable String over,
        String action,
        List<Field> fields,
        Button button) {

    static HelpPage of(Helped helped, String how, Map<String, String> faults) {
        boolean given = helped.codeEndsAt() != null;
        List<Field> fields = given ? Collections.emptyList() : List.of(how(how, faults));
        ErrorSummary errors = ErrorSummary.of(fields);
        return new HelpPage(
                helped.code() == null ? "Is it them?" : "Read out the code",
                errors != null,
                BackLink.to(HelpController.PATH),
                errors,
                helped.name(),
                panel(helped),
                helped.codeEndsAt() == null ? null : London.dateTime(helped.codeEndsAt()),
                given && helped.code() == null ? over(helped) : null,
                HelpController.PATH + "/" + helped.id() + "/code",
                fields,
                Button.submit("Give them a code"));
    }

    private static @Nullable Panel panel(Helped helped) {
        return helped.code() == null
                ? null
                : Panel.done("Code for " + helped.name(), "Read it out, twice", helped.code());
    }

    private static String over(Helped helped) {
        return helped.used()
                ? "They have used the code. They have a new password."
                : "The code does not work any more: it was typed wrongly too often, is too old, or"
                        + " somebody gave them a newer one.";
    }

    private static Textarea how(String how, Map<String, String> faults) {
        return Textarea.named(HelpBackIn.HOW)
                .labelled("How did you make sure who it is?")
                .hint(
                        "For example: you called back on the number we have for them, and they knew"
                                + " what they sent us last. Do not write down their answers.")
                .rows(3)
                .maxLength(HelpBackIn.LONGEST_HOW)
                .value(how)
                .error(faults.get(HelpBackIn.HOW));
    }
}
