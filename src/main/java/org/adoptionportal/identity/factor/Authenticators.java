package org.adoptionportal.identity.factor;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.platform.crypto.SealedJson;

/** Keeps the authenticator app of each account that has one, sealed. */
@Singleton
final class Authenticators {

    /** For how long one that nobody has confirmed keeps its secret. */
    private static final Duration SETTING_UP = Duration.ofHours(1);

    private final AuthenticatorRows rows;
    private final SealedJson sealed;
    private final Clock clock;

    Authenticators(AuthenticatorRows rows, SealedJson sealed, Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** The account's, if it counts. */
    Optional<AuthenticatorRow> confirmed(long accountId) {
        return rows.of(accountId).filter(AuthenticatorRow::isConfirmed);
    }

    /** The account's, if it is being set up. */
    Optional<AuthenticatorRow> unconfirmed(long accountId) {
        Instant stale = clock.instant().minus(SETTING_UP);
        return rows.of(accountId)
                .filter(row -> !row.isConfirmed() && !row.begunAt().isBefore(stale));
    }

    AuthenticatorDetails details(AuthenticatorRow row) {
        return AuthenticatorDetails.open(sealed, row);
    }

    /** Begins one, unless the account has one or began one within the hour. */
    void begin(long accountId) {
        Instant now = clock.instant();
        var details = new AuthenticatorDetails(SharedSecret.random(), List.of());
        rows.begin(accountId, details.seal(sealed, accountId), now, now.minus(SETTING_UP));
    }

    /**
     * Makes it count, and shows these recovery codes.
     *
     * @param step that the code which confirms it belongs to
     * @return false when it counted already
     */
    boolean confirm(AuthenticatorRow row, long step, List<String> codes) {
        byte[] shown = details(row).showing(codes).seal(sealed, row.accountId());
        return rows.confirm(row.accountId(), shown, step, clock.instant()) == 1;
    }

    /** Shows these recovery codes, or none, from now on. */
    void show(AuthenticatorRow row, List<String> codes) {
        byte[] shown = details(row).showing(codes).seal(sealed, row.accountId());
        rows.reseal(row.accountId(), shown);
    }

    /** Notes that its holder is ready for the next sign-in; false when they were before. */
    boolean ready(long accountId) {
        return rows.ready(accountId, clock.instant()) == 1;
    }

    /** Notes that a code of this step was accepted; false when that step or a later one was. */
    boolean advance(long accountId, long step) {
        return rows.advance(accountId, step) == 1;
    }

    void remove(long accountId) {
        rows.remove(accountId);
    }
}
