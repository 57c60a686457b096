package org.adoptionportal.identity.parked;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * A form as it was sent, without the token of its page. Stored sealed; never logged.
 *
 * @param path where to, with the query
 * @param fields each with what was sent for it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ParkedPost(String path, Map<String, List<String>> fields) {

    @Override
    public String toString() {
        return "ParkedPost";
    }
}
