package org.adoptionportal.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.identity.AccountDetails;
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

    AccountDetails details() {
        return new AccountDetails(givenSignInName(), givenEmail(), givenName());
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
