package org.adoptionportal.enquiry.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry that a worker enters for somebody.
 *
 * @param takenBy how it reached us
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record AssistedBody(@Nullable TakenBy takenBy, @Nullable EnquiryBody enquiry) {

    EnquiryAnswers answers() {
        return enquiry == null ? EnquiryAnswers.of(Map.of()) : enquiry.answers();
    }

    @Override
    public String toString() {
        return "AssistedBody";
    }
}
