package org.adoptionportal.familysupport.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.adoptionportal.familysupport.AssessmentOutcome;
import org.adoptionportal.familysupport.CloseOutcome;
import org.adoptionportal.familysupport.Urgency;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** What a worker decides on a request, as a program sends it. */
final class DecisionBodies {

    private DecisionBodies() {}

    /** How urgent it is, and why. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record TriageBody(@Nullable Urgency urgency, @Nullable String why) {}

    /** For which of our councils a request is. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record CouncilBody(@Nullable String forCouncil) {}

    /** Who else can help. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record SignpostBody(@Nullable String provider, @Nullable String service) {}

    /** Who took a referral, and what was said. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record ReferralBody(@Nullable String to, @Nullable String referred) {}

    /** On which day an assessment started. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record StartBody(@Nullable LocalDate startedOn) {}

    /** On which day an assessment was finished, and what it came to. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record EndBody(@Nullable LocalDate finishedOn, @Nullable AssessmentOutcome assessed) {}

    /** To which council a request is passed on, with whose consent, and what was passed. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record PassingBody(
            @Nullable String council, @Nullable String consent, @Nullable String passed) {}

    /** With what a request is closed, and what the family was told. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record ClosureBody(@Nullable CloseOutcome outcome, @Nullable String advice) {}

    static <T> T needed(@Nullable T sent, String field) {
        if (sent == null) {
            String fault = "Send this";
            throw new Refusal.Invalid("Something is missing.", Map.of(field, fault));
        }
        return sent;
    }

    static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
