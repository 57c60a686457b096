package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.timeline.Event;

/** A worker has read what the applicants changed after they sent it. */
@Singleton
public class RecordChangesRead {

    private final ApplicationLedger ledger;

    RecordChangesRead(ApplicationLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Records it.
     *
     * @param version of the application that the worker looked at
     * @throws Refusal.Conflict if there is nothing to read
     */
    @Transactional
    public void record(Viewer worker, String reference, int version) {
        Application application = ledger.lockForDecision(reference, worker, version);
        ledger.write(application.changesRead(), worker, Event.internal("changes-read"));
    }
}
