package org.adoptionportal.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody typed to sign in. */
@Serdeable.Deserializable
record SignInForm(@Nullable String signInName, @Nullable String password, @Nullable String next) {

    String givenName() {
        return signInName == null ? "" : signInName.strip();
    }

    String givenPassword() {
        return password == null ? "" : password;
    }

    /** What is missing, by the name of the field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (givenName().isEmpty()) {
            errors.put("signInName", "Enter your sign-in name");
        }
        if (givenPassword().isEmpty()) {
            errors.put("password", "Enter your password");
        }
        return errors;
    }

    @Override
    public String toString() {
        return "SignInForm";
    }
}
