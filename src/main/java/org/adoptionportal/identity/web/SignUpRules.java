package org.adoptionportal.identity.web;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.adoptionportal.identity.EmailRules;
import org.adoptionportal.identity.PasswordRules;
import org.jspecify.annotations.Nullable;

/** What an account needs, in words that say how to put it right. */
@Singleton
final class SignUpRules {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_NAME = 100;
    private static final int SHORTEST_SIGN_IN_NAME = 3;

    private final PasswordRules passwords;

    SignUpRules(PasswordRules passwords) {
        this.passwords = passwords;
    }

    /** What must be put right, by the name of the field, in the order of the page. */
    Map<String, String> errors(SignUpForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        put(errors, "name", name(form.givenName()));
        put(errors, "email", EmailRules.fault(form.givenEmail()));
        put(errors, "signInName", signInName(form));
        put(errors, "password", passwords.fault(form.givenPassword(), form.details()));
        return errors;
    }

    private static void put(Map<String, String> errors, String field, @Nullable String error) {
        if (error != null) {
            errors.put(field, error);
        }
    }

    private static @Nullable String name(String name) {
        if (name.isEmpty()) {
            return "Enter your name";
        }
        boolean fits = name.length() <= LONGEST_NAME && !CONTROL.matcher(name).find();
        return fits ? null : "Your name must be " + LONGEST_NAME + " characters or fewer";
    }

    /** Nobody may take another's address as a name, or find out by trying whether they have. */
    private static @Nullable String signInName(SignUpForm form) {
        String name = form.givenSignInName();
        if (name.isEmpty()) {
            return "Enter a sign-in name";
        }
        if (name.length() < SHORTEST_SIGN_IN_NAME || name.length() > LONGEST_NAME) {
            return "Your sign-in name must be between 3 and 100 characters";
        }
        if (CONTROL.matcher(name).find()) {
            return "Use only letters, numbers and signs in your sign-in name";
        }
        boolean othersAddress = name.contains("@") && !name.equalsIgnoreCase(form.givenEmail());
        return othersAddress
                ? "If your sign-in name is an email address, it must be the one you gave us"
                : null;
    }
}
