package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Finds urgent requests that nobody has read in time. */
@Singleton
class UnreadRequests {

    private final WatchRepository watches;
    private final EscalateUnread unread;
    private final Clock clock;

    UnreadRequests(WatchRepository watches, EscalateUnread unread, Clock clock) {
        this.watches = watches;
        this.unread = unread;
        this.clock = clock;
    }

    /**
     * Escalates up to 100, each in a transaction of its own.
     *
     * @return how many
     */
    int escalateSome() {
        List<Long> some = watches.unread(clock.instant());
        some.forEach(unread::escalate);
        return some.size();
    }
}
