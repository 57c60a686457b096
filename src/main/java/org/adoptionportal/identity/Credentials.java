package org.adoptionportal.identity;

import static org.adoptionportal.identity.limit.Attempts.Purpose.SIGN_IN;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.platform.error.Refusal;

/** Checks a sign-in name and password, in the same time whether or not there is an account. */
@Singleton
public final class Credentials {

    private final AccountStore accounts;
    private final Personas personas;
    private final Passwords passwords;
    private final Attempts attempts;

    Credentials(AccountStore accounts, Personas personas, Passwords passwords, Attempts attempts) {
        this.accounts = accounts;
        this.personas = personas;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /** What a check came to. */
    public sealed interface Outcome {}

    /** They are right, and the account may be used. */
    public record Right(long accountId, long personaId) implements Outcome {}

    /** They are right, but the e-mail address has not been confirmed. */
    public record Unconfirmed(long accountId) implements Outcome {}

    /** They are wrong; nothing says which of the two. */
    public record Wrong() implements Outcome {}

    /**
     * Checks what somebody typed; wrong tries count against the name and the address.
     *
     * @param address where the request comes from
     * @throws Refusal.TooMany when there were too many, whether or not this one is right
     */
    public Outcome check(String signInName, String password, String address) {
        attempts.count(SIGN_IN, signInName, address);
        Outcome outcome = check(signInName, password);
        if (!(outcome instanceof Wrong)) {
            attempts.forgive(SIGN_IN, signInName, address);
        }
        return outcome;
    }

    private Outcome check(String signInName, String password) {
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
