package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;

/**
 * An applicant withdraws, at any time, with a reason if they like. When two apply, the other's
 * application waits for a worker to speak with them.
 */
@Singleton
public class WithdrawApplication {

    /** The most characters of the reason. */
    public static final int MOST_CHARACTERS = 1000;

    private final ApplicationLedger ledger;
    private final AnswerStore answers;
    private final Applicants applicants;
    private final Clock clock;

    WithdrawApplication(
            ApplicationLedger ledger, AnswerStore answers, Applicants applicants, Clock clock) {
        this.ledger = ledger;
        this.answers = answers;
        this.applicants = applicants;
        this.clock = clock;
    }

    /** What a withdrawal came to. */
    public enum Outcome {
        /** The application is over. */
        OVER,
        /** The other applicant has it now; whoever withdrew does not see it any more. */
        LEFT
    }

    /**
     * Withdraws.
     *
     * @param why may be empty; staff read it
     * @throws Refusal.Invalid naming {@code reason} if it is too long or cannot be stored
     * @throws Refusal.Conflict if the application is over
     */
    @Transactional
    public Outcome withdraw(Viewer viewer, String reference, String why) {
        String reason = Typed.checked("reason", why, "", MOST_CHARACTERS, " for the reason");
        Application application = ledger.lock(reference, viewer);
        Registration registration = answers.read(application, viewer);
        Applicant self = registration.self();
        if (self == null) {
            throw new Refusal.Forbidden("Only the people who apply can withdraw.");
        }
        if (!reason.isEmpty()) {
            Event said = Event.internal("withdrawal-reason").with(Map.of("reason", reason));
            ledger.note(application, viewer, said);
        }
        return registration.applicants().stream().anyMatch(each -> isOther(each, self, application))
                ? leave(application, self, viewer)
                : end(application, viewer);
    }

    private static boolean isOther(Applicant each, Applicant self, Application application) {
        return !each.equals(self) && (each.isOnline() || application.isAssisted());
    }

    private Outcome end(Application application, Viewer viewer) {
        ledger.write(
                application.withdrawn(London.today(clock)),
                viewer,
                Event.shared("application-withdrawn"));
        return Outcome.OVER;
    }

    /** Nothing of a draft is kept of who leaves it; what was sent is. */
    private Outcome leave(Application application, Applicant self, Viewer viewer) {
        Application parted = application.parted(London.today(clock));
        if (application.stage() == Stage.REGISTERING) {
            applicants.forget(application.id(), self);
        } else {
            applicants.left(self, clock.instant());
        }
        ledger.write(parted, viewer, Event.internal("applicant-withdrew"));
        applicants.part(application.id(), viewer);
        return Outcome.LEFT;
    }
}
