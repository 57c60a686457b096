package org.adoptionportal.enquiry.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.adoptionportal.enquiry.api.ProgressView.Task;
import org.adoptionportal.takeover.TakeOverCodes;
import org.adoptionportal.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as a worker reads it.
 *
 * @param callAt the call that is promised and has not been made
 * @param code that can be read out or posted, if one was made and still works
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record EnquiryView(
        String reference,
        String stage,
        String takenBy,
        LocalDate receivedOn,
        @Nullable LocalDate closedOn,
        Next next,
        Task information,
        Task offer,
        @Nullable Instant callAt,
        @Nullable CodeToGive code,
        EnquiryAnswers answers,
        List<Happened> timeline) {

    /** The next step; {@code dueOn} is null when nothing presses. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Next(String step, String waitingFor, @Nullable LocalDate dueOn) {

        static Next of(CaseSummary summary) {
            return new Next(summary.nextStep(), summary.waitingFor().name(), summary.nextDueOn());
        }
    }

    /** A code by which the enquirer follows the enquiry online; it works once. */
    @Serdeable
    record CodeToGive(String code, Instant expiresAt) {

        static CodeToGive of(TakeOverCodes.Usable usable) {
            return new CodeToGive(usable.code().value(), usable.expiresAt());
        }

        @Override
        public String toString() {
            return "CodeToGive";
        }
    }

    /** Something that happened. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Happened(Instant at, String actor, String event, Map<String, String> details) {

        static Happened of(TimelineEntry each) {
            return new Happened(each.happenedAt(), each.actor(), each.event(), each.details());
        }
    }
}
