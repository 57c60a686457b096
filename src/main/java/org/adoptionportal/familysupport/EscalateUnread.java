package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.timeline.Event;

/** Nobody has read an urgent request in time: managers see it in the worklist, once. */
@Singleton
class EscalateUnread {

    private final WatchRepository watches;
    private final SupportLedger ledger;

    EscalateUnread(WatchRepository watches, SupportLedger ledger) {
        this.watches = watches;
        this.ledger = ledger;
    }

    /** Unless somebody has just read it: the request is held before anything is read. */
    @Transactional
    void escalate(long id) {
        SupportRequest request = ledger.lockForJob(id);
        if (watches.settle(id) == 1 && request.stage() == Stage.RECEIVED) {
            ledger.writeForJob(request.unread(), Event.internal("support-unread"));
        }
    }
}
