package org.adoptionportal.familysupport.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.familysupport.Statement;
import org.jspecify.annotations.Nullable;

/** A name and a telephone number; the council may be left out. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record CrisisBody(@Nullable String names, @Nullable String telephone, @Nullable String authority) {

    Statement statement() {
        return Statement.crisis(
                SupportBody.clean(names),
                SupportBody.clean(telephone),
                SupportBody.clean(authority));
    }

    @Override
    public String toString() {
        return "CrisisBody";
    }
}
