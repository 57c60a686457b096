package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.adoptionportal.timeline.Event;

/** Nobody has read an urgent request in time: managers see it in the worklist, once. */
@Singleton
class EscalateUnread {

    private final WatchRepository watches;
    private final SupportLedger ledger;
    private final Clock clock;

    EscalateUnread(WatchRepository watches, SupportLedger ledger, Clock clock) {
        this.watches = watches;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Escalates up to 100.
     *
     * @return how many
     */
    @Transactional
    int some() {
        List<Long> unread = watches.unread(clock.instant());
        unread.forEach(this::escalate);
        return unread.size();
    }

    private void escalate(long id) {
        SupportRequest request = ledger.lockForJob(id);
        if (watches.settle(id) == 1 && request.stage() == Stage.RECEIVED) {
            ledger.writeForJob(request.unread(), Event.internal("support-unread"));
        }
    }
}
