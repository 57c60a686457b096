package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.timeline.Event;

/** A worker tells the family who else can help. */
@Singleton
public class GiveSignpost {

    private final SupportLedger ledger;

    GiveSignpost(SupportLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Records it.
     *
     * @param version of the request that the worker looked at
     * @param service who helps, and with what; the family reads it
     * @throws Refusal.Conflict if the request is over
     */
    @Transactional
    public void give(Viewer worker, String reference, int version, String service) {
        SupportRequest request = ledger.lock(worker, reference, version);
        String said = Texts.line("service", service, "Say who helps");
        ledger.write(
                request.recorded(),
                worker,
                Event.shared("support-signposted").with(Map.of("service", said)));
    }
}
