package org.adoptionportal.application.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.Deciders;
import org.adoptionportal.application.EndApplication.Reason;
import org.adoptionportal.application.EnterRegistration;
import org.adoptionportal.application.casework.CasePage.Ending;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** The form with which a worker records that applicants do not go on. */
final class EndingForm {

    static final String END_REASON = "endReason";

    private EndingForm() {}

    /** What the worker chose; names the field when it is nothing that can be chosen. */
    static Reason read(Sent sent) {
        return Code.of(Reason.class, sent.get(END_REASON))
                .orElseThrow(() -> {
                    String fault = "Choose why the application ends";
                    return new Refusal.Invalid(fault, Map.of(END_REASON, fault));
                });
    }

    static @Nullable Ending of(
            Application application, Viewer worker, Words words, @Nullable String fault) {
        boolean mayEnd =
                application.receivedOn() == null
                        ? application.isAssisted()
                                && EnterRegistration.isOfTeam(worker, application.authorityId())
                        : Deciders.include(worker, application);
        if (!mayEnd || application.stage().isOver()) {
            return null;
        }
        String base = CasePath.of(application.reference());
        List<Field> fields = List.of(reasons(words).error(fault));
        return new Ending(
                application.partedOn() == null ? null : base + "/going-on",
                base + "/end",
                application.rowVersion(),
                fields,
                OnceKey.fresh());
    }

    private static Radios reasons(Words words) {
        return Radios.named(END_REASON)
                .labelled("Why does it end?")
                .choices(
                        Arrays.stream(Reason.values())
                                .map(each ->
                                        Choice.of(each.name(), words.say("end-reason." + each)))
                                .toList());
    }
}
