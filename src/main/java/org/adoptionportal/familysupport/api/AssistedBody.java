package org.adoptionportal.familysupport.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.familysupport.Statement;
import org.jspecify.annotations.Nullable;

/** A request that a worker enters for somebody. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record AssistedBody(@Nullable TakenBy takenBy, @Nullable SupportBody request) {

    Statement statement() {
        return request == null ? Statement.none() : request.statement();
    }

    @Override
    public String toString() {
        return "AssistedBody";
    }
}
