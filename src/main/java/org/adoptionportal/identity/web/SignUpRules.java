package org.adoptionportal.identity.web;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.adoptionportal.identity.SignUp;
import org.jspecify.annotations.Nullable;

/** What an account needs, in words that say how to put it right. */
@Singleton
final class SignUpRules {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s\\p{Cntrl}@]+@[^\\s\\p{Cntrl}@]+\\.[^\\s\\p{Cntrl}@]+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final int SHORTEST_SIGN_IN_NAME = 3;
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;

    private final SignUp signUp;

    SignUpRules(SignUp signUp) {
        this.signUp = signUp;
    }

    /** What must be put right, by the name of the field, in the order of the page. */
    Map<String, String> errors(SignUpForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        put(errors, "name", name(form.givenName()));
        put(errors, "email", email(form.givenEmail()));
        put(errors, "signInName", signInName(form));
        put(errors, "password", password(form));
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

    private static @Nullable String email(String email) {
        if (email.isEmpty()) {
            return "Enter your email address";
        }
        boolean fits = email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
        return fits ? null : "Enter an email address like name@example.com";
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

    private @Nullable String password(SignUpForm form) {
        String password = form.givenPassword();
        if (password.isEmpty()) {
            return "Enter a password";
        }
        if (password.length() < SHORTEST_PASSWORD) {
            return "Your password must be 10 characters or more";
        }
        if (password.length() > LONGEST_PASSWORD) {
            return "Your password must be 200 characters or fewer";
        }
        return signUp.isWeak(password, form.facts())
                ? "Choose a password that is harder to guess, for example three words that do not"
                        + " belong together"
                : null;
    }
}
