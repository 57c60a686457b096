package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.application.Reopened.Writer;
import org.adoptionportal.application.SaveAnswers.Target;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Event;

/** Closes a section that was reopened: what was sent stands, and what was written is forgotten. */
@Singleton
public class LeaveAsItWas {

    private final ApplicationLedger ledger;
    private final AnswerStore answers;
    private final WorkingCopies copies;

    LeaveAsItWas(ApplicationLedger ledger, AnswerStore answers, WorkingCopies copies) {
        this.ledger = ledger;
        this.answers = answers;
        this.copies = copies;
    }

    /**
     * Closes it; if it is not open, nothing changes. A worker who asked about it can take that back
     * as long as nothing has been written.
     *
     * @param version of the section that the viewer looked at
     * @throws Refusal.NotFound if it is not the viewer's
     * @throws Refusal.Forbidden if the viewer is a worker whose role does not decide
     * @throws Refusal.Conflict if the other side is changing it
     * @throws Refusal.Stale if more has been written since that version
     */
    @Transactional
    public void leave(Viewer viewer, Target target, int version) {
        Application application = ledger.lock(target.reference(), viewer);
        Deciders.requireToChange(viewer, application);
        Reopening reopening = Reopening.of(answers.read(application, viewer), target);
        Reopened now = reopening.now().orElse(null);
        Long row = reopening.rowId();
        if (now == null || row == null) {
            return;
        }
        if (now.begun() || !now.isAsked()) {
            reopening.requireWriter(Writer.of(viewer));
        }
        reopening.requireVersion(version);
        copies.putBack(row);
        ledger.noteReopened(
                application, viewer, Event.internal("section-left").with(reopening.detail()));
    }
}
