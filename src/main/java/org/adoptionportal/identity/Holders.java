package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.platform.error.Refusal;

/** What is known of the holders of accounts, and what of it can be changed. */
@Singleton
public class Holders {

    private final AccountStore accounts;
    private final Personas personas;
    private final Passwords passwords;
    private final AccountOpening opening;

    Holders(AccountStore accounts, Personas personas, Passwords passwords, AccountOpening opening) {
        this.accounts = accounts;
        this.personas = personas;
        this.passwords = passwords;
        this.opening = opening;
    }

    /**
     * The holder of an account.
     *
     * @throws Refusal.NotFound if there is none, or it has ended
     */
    @Transactional
    public Holder holder(long accountId) {
        return accounts.withId(accountId).flatMap(this::held).orElseThrow(Refusal.NotFound::new);
    }

    /** Whoever signs in with this name. */
    @Transactional
    public Optional<Holder> named(String signInName) {
        return accounts.named(signInName).flatMap(this::held);
    }

    /** The ids of every persona of the account. */
    public Set<Long> personas(long accountId) {
        return personas.idsOf(accountId);
    }

    /** Whether this is the account's password; takes about 50 ms, on purpose. */
    public boolean isPassword(long accountId, String password) {
        return passwords.matches(
                password, accounts.withId(accountId).map(AccountRow::passwordHash).orElse(null));
    }

    /**
     * Whether others may read what is sent to the account's address: another account has the same,
     * or it is not known yet of some account which it has.
     */
    @Transactional
    public boolean sharesMailbox(long accountId) {
        return accounts.withId(accountId).map(accounts::sharesMailbox).orElse(true);
    }

    /** What {@link #choosePassword} stores of a password; takes about 50 ms, on purpose. */
    public String hash(String password) {
        return passwords.hash(password);
    }

    @Transactional
    public void choosePassword(long accountId, String passwordHash) {
        accounts.choosePassword(accountId, passwordHash);
    }

    /**
     * Gives the account another address. A sign-in name that was the old address becomes the new
     * one, unless somebody else signs in with that already.
     *
     * @return the holder as they are now
     */
    @Transactional
    public Holder changeEmail(Holder holder, String email) {
        AccountDetails old = holder.details();
        boolean follows = holder.signsInByEmail() && isFree(email, holder.accountId());
        String signInName = follows ? email : old.signInName();
        accounts.change(holder.accountId(), new AccountDetails(signInName, email, old.name()));
        return holder(holder.accountId());
    }

    private boolean isFree(String signInName, long accountId) {
        return accounts.named(signInName).filter(row -> row.id() != accountId).isEmpty();
    }

    /**
     * Ends the account: nobody can sign in to it again, and only the name and the address are kept,
     * for the cases that were the holder's. The sign-in name is given up. Somebody who comes back
     * in some years would otherwise be shut out, most of all by their own e-mail address; and
     * nobody can mistake whom they meet under the name for the former holder, because cases belong
     * to personas.
     */
    @Transactional
    public void end(long accountId) {
        accounts.withId(accountId).ifPresent(accounts::end);
    }

    /** Sends the link by which the account is confirmed once more; the one before stops working. */
    @Transactional
    public void remindToConfirm(long accountId) {
        opening.remind(accountId);
    }

    private Optional<Holder> held(AccountRow row) {
        return row.status() == AccountStatus.ENDED
                ? Optional.empty()
                : Optional.of(
                        new Holder(
                                row.id(),
                                accounts.details(row),
                                personas.isStaff(row.id()),
                                row.isConfirmed()));
    }
}
