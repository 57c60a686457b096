package org.adoptionportal.awaiting.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.awaiting.Awaited;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.awaiting.State;
import org.adoptionportal.awaiting.Step;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/**
 * Something awaited in a case, as staff read it.
 *
 * @param steps what can be recorded of it now
 * @param etag what a step sends as {@code If-Match}
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AwaitedView(
        String id,
        String kind,
        String subject,
        State state,
        HeldUpBy heldUpBy,
        String words,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate chaseOn,
        int chases,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate expiresOn,
        List<Step> steps,
        String etag) {

    static AwaitedView of(Awaited thing) {
        return new AwaitedView(
                Long.toString(thing.id()),
                thing.kind(),
                thing.subject(),
                thing.state(),
                thing.heldUpBy(),
                thing.words(),
                thing.requestedOn(),
                thing.chaseOn(),
                thing.chases(),
                thing.receivedOn(),
                thing.reviewedOn(),
                thing.expiresOn(),
                thing.steps(),
                Versions.tag(thing.version()));
    }

    @Override
    public String toString() {
        return "AwaitedView[" + id + "]";
    }
}
