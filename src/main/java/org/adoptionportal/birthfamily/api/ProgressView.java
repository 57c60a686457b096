package org.adoptionportal.birthfamily.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.Progress;

/** How a request stands, for its author: nothing of what they told us. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProgressView(String reference, boolean over, List<StepView> steps) {

    static ProgressView of(BirthFamilyCase request, List<Progress.Step> steps) {
        return new ProgressView(
                request.reference(),
                request.stage().isOver(),
                steps.stream()
                        .map(step ->
                                new StepView(step.what(), step.owner(), step.when(), step.done()))
                        .toList());
    }

    /** One step, for a person to read. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record StepView(String what, String owner, String when, boolean done) {}
}
