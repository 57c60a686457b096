package org.adoptionportal.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an e-mail address of an account must look like: at most 254 characters (RFC 5321). */
public final class EmailRules {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s\\p{Cntrl}@]+@[^\\s\\p{Cntrl}@]+\\.[^\\s\\p{Cntrl}@]+");
    private static final int LONGEST = 254;

    private EmailRules() {}

    /** How to put it right; null when it will do. */
    public static @Nullable String fault(String email) {
        if (email.isEmpty()) {
            return "Enter your email address";
        }
        boolean fits = email.length() <= LONGEST && EMAIL.matcher(email).matches();
        return fits ? null : "Enter an email address like name@example.com";
    }
}
