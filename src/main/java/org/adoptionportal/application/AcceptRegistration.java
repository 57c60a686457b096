package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.correspondence.KeptLetters;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/**
 * A worker accepts a registration of interest: Stage One begins today with its checks, and a letter
 * says so.
 */
@Singleton
public class AcceptRegistration {

    private final ApplicationLedger ledger;
    private final DecisionLetters letters;
    private final KeptLetters kept;
    private final StageOneChecks checks;
    private final Clock clock;

    AcceptRegistration(
            ApplicationLedger ledger,
            DecisionLetters letters,
            KeptLetters kept,
            StageOneChecks checks,
            Clock clock) {
        this.ledger = ledger;
        this.letters = letters;
        this.kept = kept;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * Accepts the registration.
     *
     * @param version of the application that the worker looked at
     * @param words a personal line for the letter, which may be empty
     * @throws Refusal.Invalid if the line is too long or cannot be stored
     * @throws Refusal.Stale if the application or the letter is not what the worker looked at
     * @throws Refusal.Conflict if it is not waiting for an answer
     */
    @Transactional
    public void accept(Viewer worker, String reference, int version, OwnWords words) {
        Application application = ledger.lockForDecision(reference, worker, version);
        letters.keep(worker, application, Outcome.ACCEPT, words);
        kept.show(application.id());
        Application accepted = application.accepted(London.today(clock));
        checks.open(accepted, worker);
        ledger.write(accepted, worker, Event.shared("registration-accepted"));
    }
}
