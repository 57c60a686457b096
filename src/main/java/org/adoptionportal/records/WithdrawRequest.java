package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** An adopted person does not want to go on; they can ask again at any time. */
@Singleton
public class WithdrawRequest {

    private final RecordsLedger ledger;
    private final Rests rests;
    private final Clock clock;

    WithdrawRequest(RecordsLedger ledger, Rests rests, Clock clock) {
        this.ledger = ledger;
        this.rests = rests;
        this.clock = clock;
    }

    /**
     * Withdraws it; doing so again changes nothing.
     *
     * @throws Refusal.Conflict if it is not with the agency, or is closed
     */
    @Transactional
    public void withdraw(Asker asker) {
        RecordsRequest request = ledger.lock(asker);
        if (request.stage() == Stage.WITHDRAWN) {
            return;
        }
        RecordsRequest over = request.withdrawn(London.today(clock));
        rests.stop(request.id());
        ledger.write(over, asker, Event.shared("records-withdrawn"));
    }
}
