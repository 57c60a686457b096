package org.adoptionportal.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/** The cases that are open to a worker for an hour, because it was urgent. */
@Singleton
public class LentCases {

    private final AccessRows rows;
    private final AccessReasons reasons;
    private final Timeline timeline;
    private final Clock clock;

    LentCases(AccessRows rows, AccessReasons reasons, Timeline timeline, Clock clock) {
        this.rows = rows;
        this.reasons = reasons;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param reference of the case
     * @param endsAt when it closes by itself
     */
    public record Lent(long id, String reference, Instant endsAt) {}

    /** Those that are open to the worker now, the latest first. */
    @Transactional
    public List<Lent> of(Viewer worker) {
        return rows.lent(worker.personaId(), clock.instant()).stream()
                .map(each -> new Lent(each.id(), reasons.of(each).opened(), each.endsAt()))
                .toList();
    }

    /** Closes it before the hour is over; one that is not theirs, or not open, changes nothing. */
    @Transactional
    public void end(Viewer worker, long id) {
        Instant now = clock.instant();
        rows.lent(worker.personaId(), now).stream()
                .filter(each -> each.id() == id && rows.end(id, now) > 0)
                .forEach(each ->
                        timeline.record(
                                each.openedCaseId(),
                                worker,
                                Event.internal("urgent-access-ended")));
    }
}
