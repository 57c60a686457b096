package org.adoptionportal.familysupport.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.familysupport.Progress;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.familysupport.SupportStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a request stands, for its family's programs: nothing of what it wrote, nor of a referral.
 *
 * @param steps none before it is sent
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ProgressView(
        String reference, String stage, @Nullable Instant ringBy, List<Step> steps) {

    /** One step. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Step(
            String what, String owner, @Nullable LocalDate doneOn, @Nullable LocalDate dueOn) {

        static Step of(Progress step) {
            return new Step(step.what(), step.owner(), step.doneOn(), step.dueOn());
        }
    }

    public static ProgressView of(SupportRequest request, SupportStatus status) {
        return new ProgressView(
                request.reference(),
                request.stage().name(),
                request.ringBy(),
                Progress.of(request, status).stream().map(Step::of).toList());
    }
}
