package org.adoptionportal.casefile;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.notification.MailReturned;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Keeps on the case how many messages no member of staff has seen, and since which day in London:
 * the columns {@code unread_for_staff} and {@code unread_since}, for lists that cannot count. Every
 * method joins the transaction in which the messages change, and holds the case until it ends.
 */
@Singleton
public class CaseAttention {

    private final ReceivedCaseRepository cases;
    private final CaseDesk desk;
    private final Timeline timeline;
    private final Clock clock;

    CaseAttention(ReceivedCaseRepository cases, CaseDesk desk, Timeline timeline, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** A message came today that staff are to see. */
    @Transactional(TxType.MANDATORY)
    public void messageArrived(long caseId) {
        cases.oneMoreUnread(caseId, London.today(clock));
    }

    /** An e-mail about the case did not reach its person: somebody has to try another way. */
    @EventListener
    @Transactional
    void mailReturned(MailReturned returned) {
        cases.mailReturned(returned.caseId(), London.today(clock));
    }

    /**
     * A worker has dealt with the e-mails that came back.
     *
     * @throws Refusal.NotFound if there is no such case, or it is not for this worker
     */
    @Transactional
    public void mailDealtWith(Viewer worker, String reference) {
        CaseHead head = desk.take(worker, reference);
        if (cases.mailDealtWith(head.id()) > 0) {
            timeline.record(head.id(), worker, Event.internal("returned-mail-dealt-with"));
        }
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
