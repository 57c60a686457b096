package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Event;

/** A worker has read a request and made the first contact, or tried to. */
@Singleton
public class ReadRequest {

    private final BirthFamilyLedger ledger;

    ReadRequest(BirthFamilyLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Records it.
     *
     * @param version of the request that the worker looked at
     * @throws Refusal.Conflict if it was read before
     */
    @Transactional
    public void record(Viewer worker, String reference, int version) {
        BirthFamilyCase request = ledger.lock(worker, reference, version);
        ledger.write(request.read(), worker, Event.shared("talk-read"));
    }
}
