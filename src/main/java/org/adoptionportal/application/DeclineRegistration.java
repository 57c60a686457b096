package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;

/**
 * A worker declines a registration of interest. For now only staff know: the applicants see it when
 * {@link RecordApplicantsTold} has noted that a person told them.
 */
@Singleton
public class DeclineRegistration {

    private final ApplicationLedger ledger;
    private final DecisionLetters letters;
    private final RefusalReasons reasons;
    private final Clock clock;

    DeclineRegistration(
            ApplicationLedger ledger,
            DecisionLetters letters,
            RefusalReasons reasons,
            Clock clock) {
        this.ledger = ledger;
        this.letters = letters;
        this.reasons = reasons;
        this.clock = clock;
    }

    /**
     * Declines the registration.
     *
     * @param version of the application that the worker looked at
     * @param why what the applicants will read, in the letter too
     * @throws Refusal.Invalid if there are no reasons, too many characters of them, or some that
     *     cannot be stored
     * @throws Refusal.Stale if the application or the letter is not what the worker looked at
     * @throws Refusal.Conflict if it is not waiting for an answer
     */
    @Transactional
    public void decline(Viewer worker, String reference, int version, OwnWords why) {
        Application application = ledger.lockForDecision(reference, worker, version);
        Application declined = application.declined(London.today(clock));
        letters.keep(worker, application, Outcome.DECLINE, why);
        reasons.keep(declined, Typed.clean(why.text()));
        ledger.write(declined, worker, Event.internal("registration-declined"));
    }
}
