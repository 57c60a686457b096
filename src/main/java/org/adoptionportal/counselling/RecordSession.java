package org.adoptionportal.counselling;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** A worker records what becomes of a session. */
@Singleton
public class RecordSession {

    /** The fields that can be wrong. */
    public static final String AT = "at";

    public static final String PLACE = "place";
    public static final String WORDS = "words";

    private static final int SHORT = 200;
    private static final int LONG = 2000;
    private static final Duration FURTHEST = Duration.ofDays(366);

    private final CaseDesk desk;
    private final Sessions sessions;
    private final SessionRows rows;
    private final Timeline timeline;
    private final Clock clock;

    RecordSession(
            CaseDesk desk, Sessions sessions, SessionRows rows, Timeline timeline, Clock clock) {
        this.desk = desk;
        this.sessions = sessions;
        this.rows = rows;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Records it.
     *
     * @param version of the session that the worker looked at
     * @throws Refusal.NotFound if the case has no such session, or is not for this worker
     * @throws Refusal.Forbidden if it is not their role
     * @throws Refusal.Stale if somebody recorded something since that version
     * @throws Refusal.Conflict if this does not follow where it stands, or it is still to come
     * @throws Refusal.Invalid naming {@link #AT}, {@link #PLACE} or {@link #WORDS}
     */
    @Transactional
    public void record(Viewer worker, String reference, long id, int version, Recorded said) {
        CaseHead head = desk.take(worker, reference);
        SessionRow row = sessions.row(head.id(), id, worker);
        if (row.rowVersion() != version) {
            throw new Refusal.Stale(
                    "Somebody recorded something about this session after you opened it. Look at it"
                            + " again, then decide.");
        }
        State next = Moves.after(row.state(), said.move()).orElseThrow(RecordSession::movedOn);
        Instant when = said.move() == Move.BOOK ? booked(said.at()) : row.heldAt();
        rows.update(row.at(next, when, sessions.seal(id, text(row, said))));
        timeline.record(head.id(), worker, event(said.move(), requireCome(said.move(), when)));
        desk.refresh(head);
    }

    private Instant booked(@Nullable Instant at) {
        if (at == null) {
            throw invalid(AT, "Say when the session is");
        }
        boolean near = Duration.between(clock.instant(), at).abs().compareTo(FURTHEST) <= 0;
        if (!near) {
            throw invalid(AT, "Enter a day within a year");
        }
        return at;
    }

    /** What has not begun cannot have taken place, nor have been missed. */
    private @Nullable Instant requireCome(Move move, @Nullable Instant when) {
        boolean after = move == Move.HOLD || move == Move.MISS;
        if (after && when != null && when.isAfter(clock.instant())) {
            throw new Refusal.Conflict("This session is still to come.");
        }
        return when;
    }

    private SessionText text(SessionRow row, Recorded said) {
        if (said.move() == Move.BOOK) {
            String place = Typed.checked(PLACE, said.place(), "Say where or how", SHORT, "");
            return new SessionText(place, "");
        }
        String missing = said.move() == Move.CANCEL ? "Say why" : "";
        String words = Typed.checked(WORDS, said.words(), missing, LONG, "");
        return new SessionText(sessions.text(row).place(), words);
    }

    private static Event event(Move move, @Nullable Instant when) {
        Event event = Event.shared(move.event());
        return when == null ? event : event.with(Map.of("when", when.toString()));
    }

    private static Refusal invalid(String field, String fault) {
        return new Refusal.Invalid(fault, Map.of(field, fault));
    }

    private static Refusal movedOn() {
        return new Refusal.Conflict(
                "This session has moved on since you opened it. Look at it again, then decide.");
    }
}
