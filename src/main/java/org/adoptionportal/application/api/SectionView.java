package org.adoptionportal.application.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.form.SectionStatus;

/** The answers of one section, and what is still missing or wrong in them. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SectionView(
        String section, SectionStatus status, Map<String, Object> answers, List<Problem> problems) {

    /** What must be put right before the registration can be sent. */
    @Serdeable
    record Problem(String field, String message) {}
}
