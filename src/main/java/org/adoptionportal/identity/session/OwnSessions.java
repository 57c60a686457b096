package org.adoptionportal.identity.session;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.adoptionportal.identity.Secrets;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** All sessions of one account, for its holder to see and to end. */
@Singleton
public class OwnSessions {

    private static final String NONE = "";

    private final SessionRows rows;
    private final SessionLimits limits;
    private final Clock clock;

    OwnSessions(SessionRows rows, SessionLimits limits, Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.clock = clock;
    }

    /** Those that are live, latest begun first. */
    public List<OwnSession> of(Viewer viewer) {
        return live(viewer).stream().map(row -> shown(row, viewer)).toList();
    }

    /**
     * Ends one of the viewer's own sessions at once.
     *
     * @param id of an {@link OwnSession}
     * @throws Refusal.NotFound if the viewer has no live session of this id
     */
    public void end(Viewer viewer, String id) {
        SessionRow found =
                live(viewer).stream()
                        .filter(row -> idOf(row).equals(id))
                        .findFirst()
                        .orElseThrow(Refusal.NotFound::new);
        rows.end(found.sid(), clock.instant(), EndReason.ENDED_BY_HOLDER.name());
    }

    /** Ends all but the viewer's own at once. */
    public void endOthers(Viewer viewer, EndReason reason) {
        rows.endAllBut(viewer.sessionId(), viewer.accountId(), clock.instant(), reason.name());
    }

    public void endAll(long accountId, EndReason reason) {
        rows.endAllBut(NONE, accountId, clock.instant(), reason.name());
    }

    private List<SessionRow> live(Viewer viewer) {
        Instant now = clock.instant();
        return rows.liveOf(viewer.accountId(), now, now.minus(limits.idle()));
    }

    private static OwnSession shown(SessionRow row, Viewer viewer) {
        return new OwnSession(
                idOf(row),
                ClientKind.named(Objects.requireNonNullElse(row.client(), "")),
                row.createdAt(),
                row.lastSeenAt(),
                row.sid().equals(viewer.sessionId()));
    }

    /** A session cannot be entered by its id, even if it is seen in an address or a log. */
    private static String idOf(SessionRow row) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.hash(row.sid()));
    }
}
