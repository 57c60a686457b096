package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Secrets that we send to a person and that do one thing, once. Only their hashes are kept. */
@Singleton
final class OneTimeTokens {

    /** What a token may be used for; it is stored, so never rename one. */
    enum Purpose {
        CONFIRM_EMAIL
    }

    private final OneTimeTokenRows rows;
    private final Clock clock;

    OneTimeTokens(OneTimeTokenRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A new secret; the account's unused earlier ones stop working. */
    String make(long accountId, Purpose purpose, Duration life) {
        rows.deleteUnused(accountId);
        String secret = Secrets.make();
        Instant end = clock.instant().plus(life);
        rows.save(new OneTimeTokenRow(Secrets.hash(secret), purpose, accountId, end, null));
        return secret;
    }

    boolean isUsable(String secret, Purpose purpose) {
        return find(secret, purpose).isPresent();
    }

    /** The account that the secret was made for; empty if it was used before or is too old. */
    Optional<Long> use(String secret, Purpose purpose) {
        return find(secret, purpose)
                .filter(row -> rows.use(row.tokenHash(), clock.instant()) == 1)
                .map(OneTimeTokenRow::accountId);
    }

    private Optional<OneTimeTokenRow> find(String secret, Purpose purpose) {
        return rows.usable(Secrets.hash(secret), purpose.name(), clock.instant());
    }
}
