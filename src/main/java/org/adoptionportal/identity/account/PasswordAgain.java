package org.adoptionportal.identity.account;

import jakarta.inject.Singleton;
import java.util.Map;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.platform.error.Refusal;

/** Asks whoever is signed in for the password again, before something that a thief would like. */
@Singleton
public class PasswordAgain {

    /** The name of the field of a form, and of a fault. */
    public static final String FIELD = "password";

    static final String MISSING = "Enter your password";

    private static final String WRONG = "That is not your password. Check it and try again";

    private static final String ELSEWHERE =
            "You sign in with your work account, and have no password here. Ask the people who look"
                    + " after your work account.";

    private final Holders holders;
    private final Attempts attempts;

    PasswordAgain(Holders holders, Attempts attempts) {
        this.holders = holders;
        this.attempts = attempts;
    }

    /**
     * Goes on only if the password is right. It must not be called in a transaction that a refusal
     * undoes, or wrong tries would not count.
     *
     * @throws Refusal.Invalid naming the field {@value #FIELD}, when it is missing or wrong
     * @throws Refusal.TooMany after too many wrong ones for the account
     * @throws Refusal.Conflict if they sign in where they work, and have none
     */
    public void check(Viewer viewer, String password) {
        if (password.isEmpty()) {
            throw new Refusal.Invalid(MISSING, Map.of(FIELD, MISSING));
        }
        if (!isRight(viewer, password)) {
            throw wrong();
        }
    }

    boolean isRight(Viewer viewer, String password) {
        if (!holders.holder(viewer.accountId()).signsInHere()) {
            throw new Refusal.Conflict(ELSEWHERE);
        }
        String account = Long.toString(viewer.accountId());
        attempts.countName(Purpose.PASSWORD, account);
        boolean right = holders.isPassword(viewer.accountId(), password);
        if (right) {
            attempts.forgive(Purpose.PASSWORD, account);
        }
        return right;
    }

    static Refusal wrong() {
        return new Refusal.Invalid(WRONG, Map.of(FIELD, WRONG));
    }
}
