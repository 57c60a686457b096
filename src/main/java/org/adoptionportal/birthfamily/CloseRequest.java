package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** A worker ends a request. */
@Singleton
public class CloseRequest {

    private final BirthFamilyLedger ledger;
    private final Clock clock;

    CloseRequest(BirthFamilyLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Ends it.
     *
     * @throws Refusal.Conflict if it is over
     */
    @Transactional
    public void close(Viewer worker, String reference, int version, Outcome outcome) {
        BirthFamilyCase request = ledger.lock(worker, reference, version);
        ledger.write(
                request.closed(London.today(clock), outcome),
                worker,
                Event.shared("talk-closed").with(Map.of("outcome", outcome.name())));
    }
}
