package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.timeline.Event;

/**
 * A worker referred a concern for a child to children's social care. It is recorded for staff; the
 * family is told by a person if that is safe, and sees nothing of it here.
 */
@Singleton
public class ReferToFrontDoor {

    private final SupportLedger ledger;

    ReferToFrontDoor(SupportLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Records it.
     *
     * @param version of the request that the worker looked at
     * @param to which front door, and who took it
     * @param what was said
     * @throws Refusal.Conflict if the request is over
     */
    @Transactional
    public void refer(Viewer worker, String reference, int version, String to, String what) {
        SupportRequest request = ledger.lock(worker, reference, version);
        Map<String, String> details =
                Map.of(
                        "to", Texts.line("to", to, "Say who took the referral"),
                        "what", Texts.needed("referred", what, "Say what you told them"));
        ledger.write(request.recorded(), worker, Event.internal("support-referred").with(details));
    }
}
