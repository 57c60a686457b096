package org.adoptionportal.enquiry.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.enquiry.Signposts;
import org.jspecify.annotations.Nullable;

/**
 * How an enquiry stands, for whoever sent it or holds its personal link: nothing of what they told
 * us, because a link can be passed on.
 *
 * @param callAt the call that we have promised and not made
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProgressView(
        String reference,
        Task information,
        Task offer,
        @Nullable Instant callAt,
        List<Signpost> signposts) {

    /**
     * Something that we do for the enquirer.
     *
     * @param doneOn null while it is still to be done
     * @param rule where the date comes from
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Task(LocalDate dueOn, @Nullable LocalDate doneOn, String rule, String source) {

        static Task of(Deadline deadline, @Nullable LocalDate doneOn) {
            return new Task(deadline.dueOn(), doneOn, deadline.ruleName(), deadline.source());
        }
    }

    /** Who else helps. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Signpost(String text, @Nullable String provider, @Nullable URI website) {

        static Signpost of(Signposts.Signpost each) {
            return new Signpost(each.text(), each.provider(), each.website());
        }
    }
}
