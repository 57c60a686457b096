package org.adoptionportal.birthfamily;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;

/** What is written of a release, sealed when stored. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReleaseText(String what, String ground) {

    @Override
    public String toString() {
        return "ReleaseText";
    }
}
