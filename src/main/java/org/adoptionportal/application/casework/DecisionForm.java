package org.adoptionportal.application.casework;

import java.util.List;
import java.util.Map;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.Deciders;
import org.adoptionportal.application.Outcome;
import org.adoptionportal.application.Stage;
import org.adoptionportal.application.casework.CasePage.Decision;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** What can be decided now, and the form on which the applicants are noted as told. */
record DecisionForm(Stage stage, Sent sent, Map<String, String> faults) {

    static final String TOLD_ON = "toldOn";

    static DecisionForm empty(Application application) {
        return new DecisionForm(application.stage(), new Sent(Map.of()), Map.of());
    }

    static DecisionForm faulty(Application application, Sent sent, Map<String, String> faults) {
        return new DecisionForm(application.stage(), sent, faults);
    }

    List<Field> fields() {
        return stage == Stage.DECLINED_UNTOLD ? List.of(toldField()) : List.of();
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
        boolean answer = stage == Stage.REGISTERED;
        if (!Deciders.include(worker, application) || (!answer && fields().isEmpty())) {
            return null;
        }
        String base = CasePath.of(application.reference());
        return new Decision(
                answer,
                CasePath.answer(application.reference(), Outcome.ACCEPT),
                CasePath.answer(application.reference(), Outcome.DECLINE),
                base + "/told",
                application.rowVersion(),
                fields(),
                OnceKey.fresh());
    }
}
