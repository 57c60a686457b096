package org.adoptionportal.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** The second step of signing in, as it was typed. */
@Serdeable.Deserializable
record CodeForm(@Nullable String code, @Nullable String next) {

    String givenCode() {
        return code == null ? "" : code.strip();
    }

    @Override
    public String toString() {
        return "CodeForm";
    }
}
