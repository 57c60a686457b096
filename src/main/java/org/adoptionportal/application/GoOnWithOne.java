package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Event;

/** A worker has spoken with the applicant whose partner withdrew: they go on alone. */
@Singleton
public class GoOnWithOne {

    private final ApplicationLedger ledger;
    private final StageOneChecks checks;

    GoOnWithOne(ApplicationLedger ledger, StageOneChecks checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    /**
     * Records it.
     *
     * @param version of the application that the worker looked at
     * @throws Refusal.Conflict if nobody withdrew, or it has been recorded before
     */
    @Transactional
    public void record(Viewer worker, String reference, int version) {
        Application application = ledger.lockForDecision(reference, worker, version);
        checks.keepOnly(application, worker);
        ledger.write(application.goingOn(), worker, Event.shared("goes-on-with-one"));
    }
}
