package org.adoptionportal.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** A way to look at the worklist. */
enum WorklistView {
    OURS("Waiting for us", WaitingFor.AGENCY),
    APPLICANTS("Waiting for applicants", WaitingFor.APPLICANT),
    CLOSED("Nothing to do", WaitingFor.NOBODY);

    private final String text;
    private final WaitingFor waiting;

    WorklistView(String text, WaitingFor waiting) {
        this.text = text;
        this.waiting = waiting;
    }

    /**
     * The view of that name; what needs doing when none is named.
     *
     * @throws Refusal.Invalid if there is no view of that name
     */
    static WorklistView of(@Nullable String code) {
        if (code == null) {
            return OURS;
        }
        return Arrays.stream(values())
                .filter(view -> view.code().equals(code))
                .findFirst()
                .orElseThrow(WorklistView::unknown);
    }

    private static Refusal unknown() {
        String fault = "Choose one of the lists shown: ours, applicants or closed";
        return new Refusal.Invalid(fault, Map.of("view", fault));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String text() {
        return text;
    }

    List<WaitingFor> waiting() {
        return List.of(waiting);
    }
}
