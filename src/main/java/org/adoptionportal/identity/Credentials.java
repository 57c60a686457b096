package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Checks a sign-in name and password, in the same time whether or not there is an account. */
@Singleton
public final class Credentials {

    private final AccountStore accounts;
    private final Personas personas;
    private final Passwords passwords;

    Credentials(AccountStore accounts, Personas personas, Passwords passwords) {
        this.accounts = accounts;
        this.personas = personas;
        this.passwords = passwords;
    }

    /** What a check came to. */
    public sealed interface Outcome {}

    /** They are right, and the account may be used. */
    public record Right(long accountId, long personaId) implements Outcome {}

    /** They are right, but the e-mail address has not been confirmed. */
    public record Unconfirmed(long accountId) implements Outcome {}

    /** They are wrong; nothing says which of the two. */
    public record Wrong() implements Outcome {}

    public Outcome check(String signInName, String password) {
        Optional<AccountRow> found = accounts.named(signInName);
        boolean matches =
                passwords.matches(password, found.map(AccountRow::passwordHash).orElse(null));
        return found.filter(_ -> matches).map(this::outcome).orElseGet(Wrong::new);
    }

    private Outcome outcome(AccountRow account) {
        return switch (account.status()) {
            case CONFIRMED -> new Right(account.id(), personas.firstOf(account.id()).id());
            case UNCONFIRMED -> new Unconfirmed(account.id());
            case ENDED -> new Wrong();
        };
    }
}
