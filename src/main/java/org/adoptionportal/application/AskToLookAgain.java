package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.application.Reopened.Writer;
import org.adoptionportal.application.SaveAnswers.Target;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;

/** A worker opens a section for an applicant and says what to look at again. */
@Singleton
public class AskToLookAgain {

    /** The most characters of what the worker says. */
    public static final int MOST_CHARACTERS = 1000;

    /** The field of a form that says it. */
    public static final String WORDS = "words";

    private final ApplicationLedger ledger;
    private final AnswerStore answers;
    private final WorkingCopies copies;

    AskToLookAgain(ApplicationLedger ledger, AnswerStore answers, WorkingCopies copies) {
        this.ledger = ledger;
        this.answers = answers;
        this.copies = copies;
    }

    /**
     * Asks. Whoever can answer is told that there is news; if the section is open already, what
     * they have written stays and these words take the place of those before.
     *
     * @param what the applicants read it
     * @throws Refusal.NotFound if there is no such applicant, or the case is not for this worker
     * @throws Refusal.Forbidden if the worker's role does not decide
     * @throws Refusal.Invalid naming {@code words} if it is empty, too long or cannot be stored
     * @throws Refusal.Conflict if nobody can answer online, or it cannot be changed now
     */
    @Transactional
    public void ask(Viewer worker, Target target, String what) {
        Application application = ledger.lock(target.reference(), worker);
        Deciders.requireToChange(worker, application);
        String words =
                Typed.checked(
                        WORDS, what, "Enter what they should look at again", MOST_CHARACTERS, "");
        Reopening reopening = Reopening.of(answers.read(application, worker), target);
        reopening.requireThatItMayBe(worker);
        reopening.requireWriter(Writer.APPLICANTS);
        List<Long> concerned = concerned(reopening);
        copies.ask(answers.rowOf(reopening), words);
        ledger.noteReopened(application, worker, Event.shared("asked-to-look-again"));
        ledger.tell(application, concerned);
    }

    private static List<Long> concerned(Reopening reopening) {
        List<Long> personas = reopening.online();
        if (personas.isEmpty()) {
            throw new Refusal.Conflict(
                    "They do not use the portal yet. Call them, and change it for them.");
        }
        return personas;
    }
}
