package org.adoptionportal.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.regex.Pattern;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.SignUp;
import org.jspecify.annotations.Nullable;

/** What somebody typed to ask for an account. */
@Serdeable.Deserializable
record SignUpForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String signInName,
        @Nullable String password) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static SignUpForm empty() {
        return new SignUpForm(null, null, null, null);
    }

    String givenName() {
        return stripped(name);
    }

    String givenEmail() {
        return stripped(email);
    }

    String givenSignInName() {
        return stripped(signInName);
    }

    String givenPassword() {
        return password == null ? "" : password;
    }

    /** What somebody who knows the person would try first. */
    List<String> facts() {
        String said = String.join(" ", givenName(), givenEmail(), givenSignInName(), "adoption");
        return BETWEEN_WORDS.splitAsStream(said).filter(word -> !word.isEmpty()).toList();
    }

    SignUp.Request as(PersonaKind kind) {
        return new SignUp.Request(
                kind, givenSignInName(), givenEmail(), givenName(), givenPassword());
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    @Override
    public String toString() {
        return "SignUpForm";
    }
}
