package org.adoptionportal.birthfamily;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a request stands, for its author: nothing of what they told us.
 *
 * @param personalLink its secret, when it was made just now; null otherwise
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ProgressView(
        String reference, boolean over, List<StepView> steps, @Nullable String personalLink) {

    public static ProgressView of(BirthFamilyCase request, List<Progress.Step> steps) {
        return of(request, steps, null);
    }

    /** With a link that was made just now. */
    public static ProgressView of(
            BirthFamilyCase request, List<Progress.Step> steps, @Nullable String personalLink) {
        return new ProgressView(
                request.reference(),
                request.stage().isOver(),
                steps.stream()
                        .map(step ->
                                new StepView(step.what(), step.owner(), step.when(), step.done()))
                        .toList(),
                personalLink);
    }

    /** One step, for a person to read. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record StepView(String what, String owner, String when, boolean done) {}

    @Override
    public String toString() {
        return "ProgressView[" + reference + "]";
    }
}
