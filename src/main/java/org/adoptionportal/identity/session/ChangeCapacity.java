package org.adoptionportal.identity.session;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.adoptionportal.identity.Capacities.Capacity;
import org.adoptionportal.identity.Secrets;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/**
 * Somebody goes on in another of their capacities. The session ends, with its forms and tokens, and
 * another begins that lasts no longer and has shown what was shown before (ADR 16).
 */
@Singleton
public class ChangeCapacity {

    private final SessionRows rows;
    private final AccessTokens tokens;
    private final ProgramSessions programs;
    private final SessionLimits limits;
    private final Clock clock;

    ChangeCapacity(
            SessionRows rows,
            AccessTokens tokens,
            ProgramSessions programs,
            SessionLimits limits,
            Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.programs = programs;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Changes it in a browser.
     *
     * @param into of the viewer's own
     * @throws Refusal.Conflict if the session has ended meanwhile
     */
    @Transactional
    public AccessToken inBrowser(Viewer viewer, Capacity into) {
        return change(viewer, into, limits.idle());
    }

    /** As {@link #inBrowser}, for a program. */
    @Transactional
    public ProgramSessions.Tokens forProgram(Viewer viewer, Capacity into) {
        return programs.withRefresh(change(viewer, into, limits.api()));
    }

    private AccessToken change(Viewer viewer, Capacity into, Duration life) {
        Instant now = clock.instant();
        String before = viewer.sessionId();
        if (rows.end(before, now, EndReason.CHANGED_CAPACITY.name()) == 0) {
            throw new Refusal.Conflict("You have been signed out meanwhile. Please sign in again.");
        }
        String sid = Secrets.make();
        rows.follow(sid, before, into.personaId(), now);
        Duration left = Duration.between(now, rows.expiry(sid));
        return tokens.issue(sid, life.compareTo(left) < 0 ? life : left);
    }
}
