package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/**
 * Accounts of staff for whom somebody else vouches: no sign-in name or password leads to them, and
 * their name and address are what that somebody says. For use within one transaction.
 */
@Singleton
public class VouchedStaff {

    private static final String NO_NAME = "";

    private final AccountStore accounts;
    private final Personas personas;
    private final Passwords passwords;

    VouchedStaff(AccountStore accounts, Personas personas, Passwords passwords) {
        this.accounts = accounts;
        this.personas = personas;
        this.passwords = passwords;
    }

    /** A member of staff, with the account and the persona that they work under. */
    public record Member(long accountId, long personaId) {}

    /** An account for somebody who has none yet, without any role. */
    @Transactional(TxType.MANDATORY)
    public Member make(String name, String email) {
        String nobodys = passwords.hash(Secrets.make());
        long accountId = accounts.addClosedToPasswords(details(name, email), nobodys).id();
        return new Member(accountId, personas.add(accountId, PersonaKind.STAFF));
    }

    /**
     * Notes how somebody is called and written to now.
     *
     * @return empty, and nothing is changed, if their account has ended
     */
    @Transactional(TxType.MANDATORY)
    public Optional<Member> rename(long accountId, String name, String email) {
        Optional<AccountRow> live = accounts.withId(accountId).filter(AccountRow::isConfirmed);
        live.ifPresent(row -> accounts.rename(row, details(name, email)));
        return live.map(row -> new Member(row.id(), personas.firstOf(row.id()).id()));
    }

    private static AccountDetails details(String name, String email) {
        return new AccountDetails(NO_NAME, email, name);
    }
}
