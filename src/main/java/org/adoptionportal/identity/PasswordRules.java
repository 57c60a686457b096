package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * What a new password must be, wherever one is chosen: from 10 to 200 characters and hard to guess,
 * and nothing about kinds of character (NIST SP 800-63B, section 3.1.1).
 */
@Singleton
public final class PasswordRules {

    private final Passwords passwords;

    PasswordRules(Passwords passwords) {
        this.passwords = passwords;
    }

    /** How to put it right; null when it will do for this person. */
    public @Nullable String fault(String password, AccountDetails holder) {
        if (password.isEmpty()) {
            return "Enter a password";
        }
        if (password.length() < Passwords.SHORTEST) {
            return "Your password must be " + Passwords.SHORTEST + " characters or more";
        }
        if (password.length() > Passwords.LONGEST) {
            return "Your password must be " + Passwords.LONGEST + " characters or fewer";
        }
        return passwords.isWeak(password, holder.facts())
                ? "Choose a password that is harder to guess, for example three words that do not"
                        + " belong together"
                : null;
    }
}
