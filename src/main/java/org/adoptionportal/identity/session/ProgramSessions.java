package org.adoptionportal.identity.session;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.adoptionportal.identity.Secrets;

/**
 * Sessions of programs: a short access token, and a refresh token that each use replaces (RFC 9700,
 * section 4.14.2). The tokens of one session are a family: whoever shows one again that was
 * replaced has a copy, so the session ends for both.
 */
@Singleton
public class ProgramSessions {

    private final Sessions sessions;
    private final RefreshTokenRows rows;
    private final Clock clock;

    ProgramSessions(Sessions sessions, RefreshTokenRows rows, Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What a program is given.
     *
     * @param refresh a secret that is good for one more pair while the session lives
     */
    public record Tokens(AccessToken access, String refresh) {
        @Override
        public String toString() {
            return "Tokens";
        }
    }

    @Transactional
    public Tokens start(long accountId, long personaId) {
        return withRefresh(sessions.startForProgram(accountId, personaId));
    }

    /** As {@link #start}, for somebody who has shown their second factor. */
    @Transactional
    public Tokens startProved(long accountId, long personaId) {
        Tokens tokens = start(accountId, personaId);
        sessions.prove(tokens.access().sid());
        return tokens;
    }

    /** The next pair; empty when the secret is nobody's or was used, or its session is over. */
    @Transactional
    public Optional<Tokens> refresh(String secret) {
        return rows.locked(Secrets.hash(secret)).flatMap(this::next);
    }

    private Optional<Tokens> next(RefreshTokenRow row) {
        if (row.usedAt() != null) {
            sessions.end(row.sid(), EndReason.TOKEN_REUSED);
            return Optional.empty();
        }
        rows.use(row.tokenHash(), clock.instant());
        return sessions.renewForProgram(row.sid()).map(this::withRefresh);
    }

    Tokens withRefresh(AccessToken access) {
        String secret = Secrets.make();
        rows.save(new RefreshTokenRow(Secrets.hash(secret), access.sid(), clock.instant(), null));
        return new Tokens(access, secret);
    }
}
