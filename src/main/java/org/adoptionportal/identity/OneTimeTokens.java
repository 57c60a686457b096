package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Secrets that we send to a person and that do one thing, once. Only their hashes are kept. */
@Singleton
public final class OneTimeTokens {

    /** What a token may be used for; stored in 16 characters at most, so never rename one. */
    public enum Purpose {
        CONFIRM_EMAIL,
        CHANGE_EMAIL,
        RECOVER,
        INVITE
    }

    private final OneTimeTokenRows rows;
    private final Clock clock;

    OneTimeTokens(OneTimeTokenRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A new secret; the account's unused earlier ones for the same purpose stop working. */
    public String make(long accountId, Purpose purpose, Duration life) {
        drop(accountId, purpose);
        String secret = Secrets.make();
        Instant end = clock.instant().plus(life);
        rows.save(new OneTimeTokenRow(Secrets.hash(secret), purpose, accountId, end, null));
        return secret;
    }

    /**
     * The account's unused secrets for this purpose stop working. Looks first without a lock: to
     * delete what is not there locks the place of every newer account.
     */
    public void drop(long accountId, Purpose purpose) {
        if (rows.hasUnused(accountId, purpose.name())) {
            rows.deleteUnused(accountId, purpose.name());
        }
    }

    /** Whose secret it is, as long as it can be used; looking does not use it up. */
    public Optional<Long> holder(String secret, Purpose purpose) {
        return find(secret, purpose).map(OneTimeTokenRow::accountId);
    }

    /** The account that the secret was made for; empty if it was used before or is too old. */
    public Optional<Long> use(String secret, Purpose purpose) {
        return find(secret, purpose)
                .filter(row -> rows.use(row.tokenHash(), clock.instant()) == 1)
                .map(OneTimeTokenRow::accountId);
    }

    private Optional<OneTimeTokenRow> find(String secret, Purpose purpose) {
        return rows.usable(Secrets.hash(secret), purpose.name(), clock.instant());
    }
}
