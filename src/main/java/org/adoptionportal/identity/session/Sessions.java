package org.adoptionportal.identity.session;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.identity.AccountDetails;
import org.adoptionportal.identity.Secrets;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;

/** Begins, finds and ends sessions. The row is the only truth; tokens merely name it. */
@Singleton
public final class Sessions {

    private final SessionRows rows;
    private final AccessTokens tokens;
    private final SessionLimits limits;
    private final SealedJson sealed;
    private final Clock clock;

    Sessions(
            SessionRows rows,
            AccessTokens tokens,
            SessionLimits limits,
            SealedJson sealed,
            Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.limits = limits;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** A session in a browser, renewed by being used. */
    public AccessToken start(long accountId, long personaId) {
        return begin(accountId, personaId, limits.absolute(), limits.idle());
    }

    /** As {@link #start}, for somebody who has shown their second factor. */
    public AccessToken startProved(long accountId, long personaId) {
        AccessToken token = start(accountId, personaId);
        prove(token.sid());
        return token;
    }

    /**
     * Notes that the holder of this session has shown a second factor. Until then the session of an
     * account that has one is not live, and one of staff opens nothing but enrolment.
     */
    public void prove(String sid) {
        rows.prove(sid, clock.instant());
    }

    /** From now on it is as if no second factor had been shown in this session. */
    public void unprove(String sid) {
        rows.unprove(sid);
    }

    /** A program's session, kept alive by being used as a browser's is. */
    AccessToken startForProgram(long accountId, long personaId) {
        return begin(accountId, personaId, limits.absolute(), limits.api());
    }

    /** A new access token for a program whose session is live. */
    Optional<AccessToken> renewForProgram(String sid) {
        return find(sid).map(_ -> tokens.issue(sid, limits.api()));
    }

    /** Ends a session at once, on every instance. Ending it again changes nothing. */
    public void end(Viewer viewer, EndReason reason) {
        end(viewer.sessionId(), reason);
    }

    void end(String sid, EndReason reason) {
        rows.end(sid, clock.instant(), reason.name());
    }

    /** The session of this id, if it has not ended, expired or been idle for too long. */
    Optional<LiveSession> find(String sid) {
        return look(sid).map(this::renewed);
    }

    /** As {@link #find}, but looking does not count as doing something. */
    Optional<LiveSession> look(String sid) {
        Instant now = clock.instant();
        List<ViewerRow> found = rows.live(sid, now, now.minus(limits.idle()));
        return found.isEmpty() ? Optional.empty() : Optional.of(live(found, now));
    }

    private LiveSession live(List<ViewerRow> found, Instant now) {
        ViewerRow row = found.getFirst();
        String name = AccountDetails.open(sealed, row.accountId(), row.sealed()).name();
        var times = new SessionTimes(row.lastSeenAt().plus(limits.idle()), row.expiresAt());
        return LiveSession.of(found, name, times, now);
    }

    private LiveSession renewed(LiveSession session) {
        Instant now = clock.instant();
        SessionTimes times = new SessionTimes(now.plus(limits.idle()), session.times().absolute());
        boolean seenJustNow = session.times().idle().isAfter(times.idle().minus(limits.touch()));
        if (seenJustNow) {
            return session;
        }
        Viewer viewer = session.viewer();
        rows.touch(viewer.sessionId(), now);
        Duration life = Duration.between(now, times.end());
        return session.renewed(tokens.issue(viewer.sessionId(), life).value(), times);
    }

    private AccessToken begin(
            long accountId, long personaId, Duration longest, Duration tokenLife) {
        Instant now = clock.instant();
        String sid = Secrets.make();
        rows.save(
                new SessionRow(
                        sid,
                        accountId,
                        personaId,
                        now,
                        now,
                        now.plus(longest),
                        null,
                        null,
                        ClientKind.current().name()));
        return tokens.issue(sid, tokenLife.compareTo(longest) < 0 ? tokenLife : longest);
    }
}
