package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** A family withdraws its request. */
@Singleton
public class WithdrawRequest {

    private final SupportLedger ledger;
    private final WatchRepository watches;
    private final Clock clock;

    WithdrawRequest(SupportLedger ledger, WatchRepository watches, Clock clock) {
        this.ledger = ledger;
        this.watches = watches;
        this.clock = clock;
    }

    /**
     * Withdraws it.
     *
     * @throws Refusal.NotFound if it is somebody else's
     * @throws Refusal.Conflict if it is over, or was never sent
     */
    @Transactional
    public void withdraw(Asker asker, String reference) {
        SupportRequest request = ledger.lockOwn(asker, reference);
        watches.settle(request.id());
        ledger.writeForFamily(
                request.ended(Move.WITHDRAW, London.today(clock)),
                asker,
                Event.shared("support-withdrawn"));
    }
}
