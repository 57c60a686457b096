package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** A worker decides how urgent a request is; the rules only suggested it. */
@Singleton
public class TriageRequest {

    private final SupportLedger ledger;
    private final Clock clock;

    TriageRequest(SupportLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Decides it; it can be decided again.
     *
     * @param version of the request that the worker looked at
     * @param why for staff only
     * @throws Refusal.Conflict once an assessment has begun, or the request is over
     */
    @Transactional
    public void triage(Viewer worker, String reference, int version, Urgency urgency, String why) {
        SupportRequest request = ledger.lock(worker, reference, version);
        String reason = Texts.needed("why", why, "Say why, in a few words");
        Event event =
                Event.internal("support-triaged")
                        .with(Map.of("urgency", urgency.name(), "why", reason));
        ledger.write(request.triaged(urgency, London.today(clock)), worker, event);
    }
}
