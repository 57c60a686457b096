package org.adoptionportal.identity.factor;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.adoptionportal.identity.Credentials;
import org.adoptionportal.identity.Secrets;

/**
 * People who have given the right password and not yet the code. Whoever holds the secret may try a
 * code for this account, once rightly, for ten minutes; it opens nothing by itself.
 */
@Singleton
public class HalfSignIns {

    /** From the password to the code. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private final HalfSignInRows rows;
    private final Clock clock;

    HalfSignIns(HalfSignInRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The secret for whoever has just given this account's password. */
    public String begin(Credentials.Right right) {
        String secret = Secrets.make();
        rows.save(
                new HalfSignInRow(
                        Secrets.hash(secret),
                        right.accountId(),
                        right.personaId(),
                        clock.instant().plus(LIFE),
                        null));
        return secret;
    }

    /** Whose secret this is; empty when it is nobody's, was used, or is too old. */
    public Optional<Credentials.Right> find(String secret) {
        return rows.usable(Secrets.hash(secret), clock.instant())
                .map(row -> new Credentials.Right(row.accountId(), row.personaId()));
    }

    /**
     * Uses the secret up.
     *
     * @return false when somebody else was quicker, or it is too late
     */
    public boolean finish(String secret) {
        Instant now = clock.instant();
        return rows.use(Secrets.hash(secret), now) == 1;
    }
}
