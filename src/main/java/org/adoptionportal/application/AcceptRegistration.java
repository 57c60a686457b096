package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** A worker accepts a registration of interest: Stage One begins today. */
@Singleton
public class AcceptRegistration {

    private final ApplicationLedger ledger;
    private final Clock clock;

    AcceptRegistration(ApplicationLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Accepts the registration.
     *
     * @param version of the application that the worker looked at
     * @throws Refusal.Conflict if it is not waiting for an answer
     */
    @Transactional
    public void accept(Viewer worker, String reference, int version) {
        Application application = ledger.lockForDecision(reference, worker, version);
        ledger.write(
                application.accepted(London.today(clock)),
                worker,
                Event.shared("registration-accepted"));
    }
}
