package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** A worker has spoken to the family. */
@Singleton
public class RecordTalk {

    private final SupportLedger ledger;
    private final Clock clock;

    RecordTalk(SupportLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Records it.
     *
     * @param version of the request that the worker looked at
     * @throws Refusal.Conflict if the request is over
     */
    @Transactional
    public void record(Viewer worker, String reference, int version) {
        SupportRequest request = ledger.lock(worker, reference, version);
        ledger.write(request.called(London.today(clock)), worker, Event.shared("support-called"));
    }
}
