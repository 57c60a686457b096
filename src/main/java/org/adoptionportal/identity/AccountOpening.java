package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/** From asking for an account to being able to use it. */
@Singleton
class AccountOpening {

    private static final Duration LINK_LIFE = Duration.ofDays(3);

    private final AccountStore accounts;
    private final Personas personas;
    private final OneTimeTokens tokens;
    private final AccountMail mail;

    AccountOpening(
            AccountStore accounts, Personas personas, OneTimeTokens tokens, AccountMail mail) {
        this.accounts = accounts;
        this.personas = personas;
        this.tokens = tokens;
        this.mail = mail;
    }

    /**
     * An account that nobody confirmed yields to whoever asks next: a mistyped address must not
     * block the name, and the links sent before stop working. One that was made for a member of
     * staff yields to nobody.
     */
    @Transactional
    void open(PersonaKind kind, AccountDetails details, String passwordHash) {
        Optional<AccountRow> found = accounts.named(details.signInName());
        if (found.isEmpty()) {
            AccountRow account = accounts.add(details, passwordHash, AccountStatus.UNCONFIRMED);
            personas.add(account.id(), kind);
            sendLink(account.id(), details);
        } else if (found.get().status() == AccountStatus.UNCONFIRMED
                && !personas.isStaff(found.get().id())) {
            accounts.restart(found.get(), details, passwordHash);
            personas.become(found.get().id(), kind);
            sendLink(found.get().id(), details);
        } else {
            tellOf(found.get(), details.email());
        }
    }

    private void tellOf(AccountRow existing, String email) {
        if (accounts.details(existing).email().equalsIgnoreCase(email)) {
            mail.accountExists(email);
        } else {
            mail.nameIsTaken(email);
        }
    }

    @Transactional
    void remind(long accountId) {
        accounts.withId(accountId).ifPresent(row -> sendLink(row.id(), accounts.details(row)));
    }

    boolean canConfirm(String secret) {
        return tokens.holder(secret, OneTimeTokens.Purpose.CONFIRM_EMAIL).isPresent();
    }

    @Transactional
    boolean confirm(String secret) {
        Optional<AccountRow> account =
                tokens.use(secret, OneTimeTokens.Purpose.CONFIRM_EMAIL).flatMap(accounts::withId);
        account.ifPresent(accounts::confirm);
        return account.isPresent();
    }

    private void sendLink(long accountId, AccountDetails details) {
        String secret = tokens.make(accountId, OneTimeTokens.Purpose.CONFIRM_EMAIL, LINK_LIFE);
        mail.confirm(details.email(), secret);
    }
}
