package org.adoptionportal.counselling;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;

/** What is written of a session, sealed when stored. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SessionText(String place, String words) {

    static final SessionText NOTHING = new SessionText("", "");

    @Override
    public String toString() {
        return "SessionText";
    }
}
