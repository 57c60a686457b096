package org.adoptionportal.worklist;

import java.util.List;
import java.util.Locale;
import org.adoptionportal.casefile.WaitingFor;
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

    /** The view of that name; what needs doing when there is none. */
    static WorklistView of(@Nullable String code) {
        for (WorklistView view : values()) {
            if (view.code().equals(code)) {
                return view;
            }
        }
        return OURS;
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
