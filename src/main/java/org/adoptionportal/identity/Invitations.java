package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.identity.OneTimeTokens.Purpose;
import org.adoptionportal.platform.error.Refusal;

/** Accounts that are made for somebody, who chooses the password by a link sent to them. */
@Singleton
public class Invitations {

    private static final Duration LINK_LIFE = Duration.ofDays(3);

    private final AccountStore accounts;
    private final Personas personas;
    private final Passwords passwords;
    private final OneTimeTokens tokens;
    private final AccountMail mail;

    Invitations(
            AccountStore accounts,
            Personas personas,
            Passwords passwords,
            OneTimeTokens tokens,
            AccountMail mail) {
        this.accounts = accounts;
        this.personas = personas;
        this.passwords = passwords;
        this.tokens = tokens;
        this.mail = mail;
    }

    /**
     * Makes an account that nobody can sign in to yet, and sends the link.
     *
     * @return the id of its persona
     * @throws Refusal.Invalid if the sign-in name is taken, naming the field {@code signInName}
     */
    @Transactional(TxType.MANDATORY)
    public long invite(NewPerson person) {
        if (accounts.named(person.signInName()).isPresent()) {
            String fault = "This sign-in name is taken. Choose another";
            throw new Refusal.Invalid(fault, Map.of("signInName", fault));
        }
        String nobodys = passwords.hash(Secrets.make());
        AccountRow account = accounts.add(person.details(), nobodys, AccountStatus.UNCONFIRMED);
        long personaId = personas.add(account.id(), person.kind());
        personas.employ(personaId, person.remits());
        send(account);
        return personaId;
    }

    /** Sends a new link to an account that was never used; the earlier one stops working. */
    @Transactional(TxType.MANDATORY)
    public void inviteAgain(long accountId) {
        accounts.withId(accountId).filter(Invitations::isOpen).ifPresent(this::send);
    }

    /** Whom the link was sent to, while it can be used; looking does not use it up. */
    public Optional<AccountDetails> invited(String secret) {
        return tokens.holder(secret, Purpose.INVITE)
                .flatMap(accounts::withId)
                .filter(Invitations::isOpen)
                .map(accounts::details);
    }

    /**
     * Lets the holder of the link in, with the password of this hash.
     *
     * @return false if the link was used before or is too old
     */
    @Transactional
    public boolean accept(String secret, String passwordHash) {
        Optional<AccountRow> account =
                tokens.use(secret, Purpose.INVITE)
                        .flatMap(accounts::withId)
                        .filter(Invitations::isOpen);
        account.ifPresent(row -> {
            accounts.restart(row, accounts.details(row), passwordHash);
            accounts.withId(row.id()).ifPresent(accounts::confirm);
        });
        return account.isPresent();
    }

    private static boolean isOpen(AccountRow account) {
        return account.status() == AccountStatus.UNCONFIRMED;
    }

    private void send(AccountRow account) {
        String secret = tokens.make(account.id(), Purpose.INVITE, LINK_LIFE);
        mail.invite(accounts.details(account).email(), secret);
    }
}
