package org.adoptionportal.identity;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.platform.error.Refusal;

/**
 * Lets anybody ask for an account. Whoever watches learns nothing of other people's accounts: the
 * answer and the time it takes are the same whether the sign-in name is free or not; the e-mail
 * tells the rest.
 */
@Singleton
public class SignUp {

    private final AccountOpening opening;
    private final Passwords passwords;
    private final Attempts attempts;

    SignUp(AccountOpening opening, Passwords passwords, Attempts attempts) {
        this.opening = opening;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /**
     * What somebody typed, found to be in order.
     *
     * @param kind the capacity they come in, by the door they took
     */
    public record Request(
            PersonaKind kind, String signInName, String email, String name, String password) {

        AccountDetails details() {
            return new AccountDetails(signInName, email, name);
        }

        @Override
        public String toString() {
            return "SignUp.Request";
        }
    }

    /**
     * Opens an account, or tells the holder of the one that is there; both by e-mail.
     *
     * @param from the network address of whoever asks
     * @throws Refusal.TooMany after too many for the e-mail address or from the network address
     */
    public void ask(Request request, String from) {
        attempts.count(Purpose.SIGN_UP, request.email(), from);
        String hash = passwords.hash(request.password());
        try {
            opening.open(request.kind(), request.details(), hash);
        } catch (DataAccessException takenAtTheSameMoment) {
            opening.open(request.kind(), request.details(), hash);
        }
    }

    /**
     * Sends the link again to somebody who has not used it; the earlier one stops working.
     *
     * @param from the network address of whoever asks
     * @throws Refusal.TooMany after too many for the account or from the address
     */
    public void remind(long accountId, String from) {
        attempts.count(Purpose.LINK, Long.toString(accountId), from);
        opening.remind(accountId);
    }

    /** Whether a link from an e-mail can still be used; looking does not use it up. */
    public boolean canConfirm(String secret) {
        return opening.canConfirm(secret);
    }

    /**
     * Confirms the e-mail address of the account that the link was sent for.
     *
     * @return false if the link was used before or is too old
     */
    public boolean confirm(String secret) {
        return opening.confirm(secret);
    }
}
