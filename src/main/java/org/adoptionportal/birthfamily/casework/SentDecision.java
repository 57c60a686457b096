package org.adoptionportal.birthfamily.casework;

import java.util.Map;
import org.adoptionportal.birthfamily.FileState;
import org.adoptionportal.birthfamily.GiveInformation;
import org.adoptionportal.birthfamily.Outcome;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Sent;

/** Reads what a worker decided. */
final class SentDecision {

    private SentDecision() {}

    static FileState file(Sent sent) {
        return Code.of(FileState.class, sent.get(DecisionForms.FILE))
                .orElseThrow(() -> invalid(DecisionForms.FILE, "Choose what was found"));
    }

    static Outcome outcome(Sent sent) {
        return Code.of(Outcome.class, sent.get(DecisionForms.OUTCOME))
                .orElseThrow(() -> invalid(DecisionForms.OUTCOME, "Choose how it ended"));
    }

    static boolean byPost(Sent sent) {
        return sent.get(GiveInformation.HOW).equals(ReleaseForms.BY_POST);
    }

    static long release(Sent sent) {
        return sent.id(ReleaseForms.RELEASE).orElseThrow(Refusal.NotFound::new);
    }

    private static Refusal invalid(String field, String fault) {
        return new Refusal.Invalid(fault, Map.of(field, fault));
    }
}
