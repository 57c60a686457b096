package org.adoptionportal.holds;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;

/** What a worker wrote about a reason; sealed. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record HoldWords(String words) {

    @Override
    public String toString() {
        return "HoldWords";
    }
}
