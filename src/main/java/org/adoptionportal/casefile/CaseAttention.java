package org.adoptionportal.casefile;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Keeps on the case how many messages no member of staff has seen, and since which day in London:
 * the columns {@code unread_for_staff} and {@code unread_since}, for lists that cannot count. Every
 * method joins the transaction in which the messages change, and holds the case until it ends.
 */
@Singleton
public class CaseAttention {

    private final ReceivedCaseRepository cases;
    private final Clock clock;

    CaseAttention(ReceivedCaseRepository cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** A message came today that staff are to see. */
    @Transactional(TxType.MANDATORY)
    public void messageArrived(long caseId) {
        cases.oneMoreUnread(caseId, London.today(clock));
    }

    /**
     * Staff saw messages.
     *
     * @param left how many nobody of them has seen yet
     * @param since the day in London on which the oldest of these came; null when none is left
     */
    @Transactional(TxType.MANDATORY)
    public void messagesSeen(long caseId, int left, @Nullable LocalDate since) {
        cases.unread(caseId, left, since);
    }
}
