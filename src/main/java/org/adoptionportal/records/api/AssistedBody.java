package org.adoptionportal.records.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.records.RequestAnswers;
import org.jspecify.annotations.Nullable;

/** A request that a worker enters for somebody. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record AssistedBody(@Nullable TakenBy takenBy, @Nullable AnswersBody request) {

    RequestAnswers answers() {
        return request == null ? RequestAnswers.of(Map.of()) : request.answers();
    }

    @Override
    public String toString() {
        return "AssistedBody";
    }
}
