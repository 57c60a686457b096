package org.adoptionportal.application.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.application.FastTrack;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands, as the viewer may know it.
 *
 * @param withdrawnOn when it ended because nobody goes on; null unless it did
 * @param partedOn when one of two withdrew, until a worker has spoken with the other; for staff
 *     only
 * @param fastTrack why they may begin at Stage Two; null when nothing says so; for staff only
 * @param changedOn when applicants last changed what they sent, until a worker has read it; for
 *     staff only
 * @param reasons why the registration was declined; null unless it was, and the viewer may know
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ApplicationView(
        String reference,
        String stage,
        Next next,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate partedOn,
        @Nullable FastTrackView fastTrack,
        @Nullable LocalDate changedOn,
        @Nullable String reasons,
        List<Happened> timeline) {

    /**
     * The next step.
     *
     * @param waitingFor who must act
     * @param dueOn by when; null when nothing presses
     * @param rule where the date comes from; null when there is none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Next(
            String step,
            String waitingFor,
            @Nullable LocalDate dueOn,
            @Nullable String rule,
            @Nullable String source) {}

    /** What they said yes to, and the rule by which it may count. */
    @Serdeable
    record FastTrackView(List<String> because, String rule, String source) {

        static FastTrackView of(FastTrack.Sign sign) {
            return new FastTrackView(
                    sign.because(), sign.rule().explanation(), sign.rule().source());
        }
    }

    /** Something that happened. */
    @Serdeable
    record Happened(Instant at, String actor, String event) {}
}
