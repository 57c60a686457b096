package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** A worker closes a request, with its outcome. */
@Singleton
public class CloseRequest {

    private final SupportLedger ledger;
    private final Clock clock;

    CloseRequest(SupportLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Closes it.
     *
     * @param version of the request that the worker looked at
     * @param advice what the family was told; the family reads it
     * @throws Refusal.Conflict if the request is over
     */
    @Transactional
    public void close(
            Viewer worker, String reference, int version, CloseOutcome outcome, String advice) {
        SupportRequest request = ledger.lock(worker, reference, version);
        String told = Texts.needed("advice", advice, "Say what you told the family");
        ledger.write(
                request.ended(Move.CLOSE, London.today(clock)),
                worker,
                Event.shared("support-closed")
                        .with(Map.of("outcome", outcome.name(), "advice", told)));
    }
}
