package org.adoptionportal.awaiting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.platform.time.London;

/**
 * Finds what was waited for long enough, and what has grown too old, for notice to be taken. What a
 * job missed it makes up for, because days are compared with "on or before".
 */
@Singleton
class Chases {

    private final AwaitedRepository rows;
    private final TakeNotice notice;
    private final Clock clock;

    Chases(AwaitedRepository rows, TakeNotice notice, Clock clock) {
        this.rows = rows;
        this.notice = notice;
        this.clock = clock;
    }

    /** Up to 50 whose chase date has come; answers how many. */
    int chase() {
        LocalDate today = London.today(clock);
        List<AwaitedRow> due = rows.toChase(today);
        due.forEach(row -> notice.isDue(row, today));
        return due.size();
    }

    /** Up to 50 that cannot be relied on any more; answers how many. */
    int expire() {
        LocalDate today = London.today(clock);
        List<AwaitedRow> old = rows.tooOld(today);
        old.forEach(row -> notice.isTooOld(row, today));
        return old.size();
    }
}
