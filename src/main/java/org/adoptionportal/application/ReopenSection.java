package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.application.Reopened.Writer;
import org.adoptionportal.application.SaveAnswers.Target;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.timeline.Event;

/**
 * An applicant opens a section that was sent, to change it; or a worker does, for somebody who told
 * them what is different. What was sent stands until the change is sent.
 */
@Singleton
public class ReopenSection {

    private final ApplicationLedger ledger;
    private final AnswerStore answers;
    private final WorkingCopies copies;

    ReopenSection(ApplicationLedger ledger, AnswerStore answers, WorkingCopies copies) {
        this.ledger = ledger;
        this.answers = answers;
        this.copies = copies;
    }

    /**
     * Opens it; if it is open for them, nothing changes.
     *
     * @throws Refusal.NotFound if it is not the viewer's
     * @throws Refusal.Forbidden if the viewer is a worker whose role does not decide
     * @throws Refusal.Conflict if it cannot be changed after it was sent, if the application is
     *     over, or if the other side is changing it
     */
    @Transactional
    public void reopen(Viewer viewer, Target target) {
        Application application = ledger.lock(target.reference(), viewer);
        Deciders.requireToChange(viewer, application);
        Reopening reopening = Reopening.of(answers.read(application, viewer), target);
        reopening.requireThatItMayBe(viewer);
        Writer writer = Writer.of(viewer);
        reopening.requireWriter(writer);
        if (reopening.now().isEmpty()) {
            copies.open(answers.rowOf(reopening), writer);
            ledger.noteReopened(
                    application,
                    viewer,
                    Event.internal("section-reopened").with(reopening.detail()));
        }
    }
}
