package org.adoptionportal.familysupport.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.familysupport.SuggestedUrgency;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.familysupport.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A request as a worker reads it.
 *
 * @param authority the council for which it is; null while nobody knows
 * @param suggested how urgent it looks by the rules
 * @param urgency as a person decided; null before
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SupportView(
        String reference,
        String stage,
        String takenBy,
        boolean crisis,
        @Nullable Integer authority,
        LocalDate receivedOn,
        @Nullable Instant ringBy,
        @Nullable LocalDate calledOn,
        boolean escalated,
        String suggested,
        @Nullable String urgency,
        String nextStep,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate assessmentFrom,
        @Nullable LocalDate assessmentTo,
        @Nullable LocalDate closedOn,
        List<OutlookView> outlooks,
        Statement statement) {

    static SupportView of(
            SupportRequest request,
            CaseSummary summary,
            Statement statement,
            List<OutlookView> outlooks) {
        Urgency urgency = request.urgency();
        return new SupportView(
                request.reference(),
                request.stage().name(),
                request.takenBy().name(),
                request.crisis(),
                request.authorityId(),
                request.receivedOn(),
                request.ringBy(),
                request.calledOn(),
                request.escalated(),
                SuggestedUrgency.of(request.crisis(), statement).urgency().name(),
                urgency == null ? null : urgency.name(),
                summary.nextStep(),
                summary.nextDueOn(),
                request.assessmentFrom(),
                request.assessmentTo(),
                request.closedOn(),
                outlooks,
                statement);
    }

    @Override
    public String toString() {
        return "SupportView";
    }
}
