package org.adoptionportal.familysupport.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** For whom a lost link is made anew. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record LinkBody(@Nullable String reference, @Nullable String email) {

    @Override
    public String toString() {
        return "LinkBody";
    }
}
