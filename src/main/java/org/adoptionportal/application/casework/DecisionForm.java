package org.adoptionportal.application.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.Deciders;
import org.adoptionportal.application.DeclineRegistration;
import org.adoptionportal.application.Stage;
import org.adoptionportal.application.casework.CasePage.Decision;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** The form on which a registration is declined, or the applicants are noted as told. */
record DecisionForm(Stage stage, Sent sent, Map<String, String> faults) {

    static final String REASONS = "reasons";
    static final String TOLD_ON = "toldOn";

    static DecisionForm empty(Application application) {
        return new DecisionForm(application.stage(), new Sent(Map.of()), Map.of());
    }

    static DecisionForm faulty(Application application, Sent sent, Map<String, String> faults) {
        return new DecisionForm(application.stage(), sent, faults);
    }

    /** Whether these are fields in which the worker can put something right. */
    static boolean asksFor(Set<String> names) {
        return names.contains(REASONS) || names.contains(TOLD_ON);
    }

    List<Field> fields() {
        return switch (stage) {
            case REGISTERED -> List.of(reasonsField());
            case DECLINED_UNTOLD -> List.of(toldField());
            default -> List.of();
        };
    }

    private Field reasonsField() {
        return Textarea.named(REASONS)
                .labelled("Reasons, as the applicants will read them")
                .hint("They see this only after you record that they have been told in person.")
                .maxLength(DeclineRegistration.MOST_CHARACTERS)
                .value(sent.get(REASONS))
                .error(faults.get(REASONS));
    }

    private Field toldField() {
        return DateInput.named(TOLD_ON)
                .labelled("When did you tell the applicants?")
                .hint("By telephone or face to face. From now on they see the outcome here too.")
                .value(
                        sent.get(TOLD_ON + "-day"),
                        sent.get(TOLD_ON + "-month"),
                        sent.get(TOLD_ON + "-year"))
                .error(faults.get(TOLD_ON));
    }

    @Nullable Decision decision(Application application, Viewer worker) {
        if (!Deciders.include(worker) || fields().isEmpty()) {
            return null;
        }
        String base = CasePath.of(application.reference());
        return new Decision(
                application.stage() == Stage.REGISTERED,
                base + "/acceptance",
                base + "/refusal",
                base + "/told",
                application.rowVersion(),
                fields(),
                OnceKey.fresh());
    }
}
