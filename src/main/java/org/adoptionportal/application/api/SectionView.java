package org.adoptionportal.application.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.Reopened.Writer;
import org.adoptionportal.application.form.SectionStatus;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one section, and what is still missing or wrong in them.
 *
 * @param reopened how it is being changed since it was sent; null when it is not
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SectionView(
        String section,
        SectionStatus status,
        Map<String, Object> answers,
        List<Problem> problems,
        @Nullable Reopening reopened) {

    /**
     * A section that was sent and is open.
     *
     * @param writer who writes in it
     * @param words what a worker asked to look at again; null when nobody asked
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Reopening(Writer writer, @Nullable String words) {}

    /** What must be put right before the registration can be sent. */
    @Serdeable
    record Problem(String field, String message) {}
}
