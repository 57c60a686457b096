package org.adoptionportal.counselling;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/** A worker offers one more session. */
@Singleton
public class OfferSession {

    private final CaseDesk desk;
    private final Sessions sessions;
    private final SessionRows rows;
    private final Timeline timeline;
    private final Ids ids;
    private final Clock clock;

    OfferSession(
            CaseDesk desk,
            Sessions sessions,
            SessionRows rows,
            Timeline timeline,
            Ids ids,
            Clock clock) {
        this.desk = desk;
        this.sessions = sessions;
        this.rows = rows;
        this.timeline = timeline;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Offers it.
     *
     * @return its id
     * @throws Refusal.NotFound if there is no such case, or such cases have no sessions
     * @throws Refusal.Forbidden if it is not the worker's role
     * @throws Refusal.Conflict if all the sessions that there may be are used or planned
     */
    @Transactional
    public long offer(Viewer worker, String reference) {
        CaseHead head = desk.take(worker, reference);
        Course course = sessions.of(head.id(), head.kind(), worker);
        if (!course.hasRoom()) {
            throw new Refusal.Conflict(
                    "All %d sessions are used or planned. Agree more first, with the reason."
                            .formatted(course.limit()));
        }
        long id = ids.next();
        byte[] nothing = sessions.seal(id, SessionText.NOTHING);
        rows.save(
                new SessionRow(
                        id, head.id(), State.OFFERED, London.today(clock), null, nothing, 0));
        timeline.record(head.id(), worker, Event.shared("session-offer"));
        desk.refresh(head);
        return id;
    }
}
