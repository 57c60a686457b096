package org.adoptionportal.identity;

import static org.adoptionportal.platform.crypto.SearchTokens.Kind.EMAIL;
import static org.adoptionportal.platform.crypto.SearchTokens.Kind.SIGN_IN_NAME;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** Keeps accounts: sealed, and found again by the sign-in name's token alone. */
@Singleton
final class AccountStore {

    private final AccountRows rows;
    private final SealedJson sealed;
    private final SearchTokens tokens;
    private final Ids ids;
    private final Clock clock;

    AccountStore(AccountRows rows, SealedJson sealed, SearchTokens tokens, Ids ids, Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    Optional<AccountRow> named(String signInName) {
        var candidates = tokens.everyToken(SIGN_IN_NAME, signInName);
        return candidates.isEmpty() ? Optional.empty() : rows.findBySignInTokenIn(candidates);
    }

    Optional<AccountRow> withId(long accountId) {
        return rows.findById(accountId);
    }

    Optional<AccountDetails> detailsOfPersona(long personaId) {
        return rows.ofPersona(personaId).map(this::details);
    }

    AccountDetails details(AccountRow row) {
        return AccountDetails.open(sealed, row.id(), row.sealed());
    }

    AccountRow add(AccountDetails details, String passwordHash, AccountStatus status) {
        byte[] signIn = tokens.token(SIGN_IN_NAME, details.signInName());
        return add(details, signIn, passwordHash, status);
    }

    /** An account to which no sign-in name and no password leads. */
    AccountRow addClosedToPasswords(AccountDetails details, String nobodysPasswordHash) {
        byte[] nobodys = Secrets.hash(Secrets.make());
        return add(details, nobodys, nobodysPasswordHash, AccountStatus.CONFIRMED);
    }

    private AccountRow add(
            AccountDetails details, byte[] signIn, String passwordHash, AccountStatus status) {
        long id = ids.next();
        Instant now = clock.instant();
        @Nullable Instant confirmedAt = status == AccountStatus.CONFIRMED ? now : null;
        AccountRow row =
                new AccountRow(
                        id,
                        signIn,
                        passwordHash,
                        status,
                        details.seal(sealed, id),
                        now,
                        confirmedAt,
                        0);
        return noteAddress(rows.save(row));
    }

    /** Begins an account that nobody has confirmed anew, as if it had never been asked for. */
    void restart(AccountRow old, AccountDetails details, String passwordHash) {
        AccountRow anew =
                new AccountRow(
                        old.id(),
                        old.signInToken(),
                        passwordHash,
                        AccountStatus.UNCONFIRMED,
                        details.seal(sealed, old.id()),
                        clock.instant(),
                        null,
                        old.rowVersion());
        noteAddress(rows.update(anew));
    }

    void confirm(AccountRow row) {
        noteAddress(rows.update(row.confirmed(clock.instant())));
    }

    void choosePassword(long accountId, String passwordHash) {
        rows.choosePassword(accountId, passwordHash);
    }

    /** Replaces what the account says of its holder; both may be found by it from now on. */
    void change(long accountId, AccountDetails details) {
        rows.change(
                accountId,
                tokens.token(SIGN_IN_NAME, details.signInName()),
                tokens.token(EMAIL, details.email()),
                details.seal(sealed, accountId));
    }

    /** Replaces the name and the address; how its holder signs in stays. */
    void rename(AccountRow row, AccountDetails details) {
        rows.change(
                row.id(),
                row.signInToken(),
                tokens.token(EMAIL, details.email()),
                details.seal(sealed, row.id()));
    }

    /** Keeps the name and the address, by which cases still show whose they were. */
    void end(AccountRow row) {
        AccountDetails old = details(row);
        AccountDetails kept = new AccountDetails("", old.email(), old.name());
        rows.end(row.id(), Secrets.hash(Secrets.make()), kept.seal(sealed, row.id()));
    }

    /** Whether another account has the address of this one, or may have it for all we know. */
    boolean sharesMailbox(AccountRow row) {
        return tokens.everyToken(EMAIL, details(row).email()).stream()
                .anyMatch(token -> rows.whoMayShare(row.id(), token) > 0);
    }

    /** Notes of some accounts what address they have; how many were looked at. */
    int noteAddresses() {
        List<AccountRow> unknown = rows.ofUnknownAddress();
        unknown.forEach(this::noteAddress);
        return unknown.size();
    }

    private AccountRow noteAddress(AccountRow row) {
        byte[] token = tokens.token(EMAIL, details(row).email());
        rows.noteAddress(row.id(), row.rowVersion(), token);
        return row;
    }
}
