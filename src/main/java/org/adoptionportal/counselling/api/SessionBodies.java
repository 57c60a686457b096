package org.adoptionportal.counselling.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Objects;
import org.adoptionportal.counselling.ExtendSessions;
import org.adoptionportal.counselling.Move;
import org.adoptionportal.counselling.Recorded;
import org.adoptionportal.platform.web.api.Required;
import org.jspecify.annotations.Nullable;

/** What programs send about sessions. */
final class SessionBodies {

    private SessionBodies() {}

    /** What became of a session. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record StepBody(
            @Nullable Move move,
            @Nullable Instant at,
            @Nullable String place,
            @Nullable String words) {

        Recorded recorded() {
            return new Recorded(
                    Required.of(move, "move", "Say what happened"),
                    at,
                    Objects.requireNonNullElse(place, ""),
                    Objects.requireNonNullElse(words, ""));
        }

        @Override
        public String toString() {
            return "StepBody[" + move + "]";
        }
    }

    /** More sessions. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record MoreBody(@Nullable Integer more, @Nullable String why) {

        int howMany() {
            return Required.of(more, ExtendSessions.MORE, "Say how many more");
        }

        String reason() {
            return Objects.requireNonNullElse(why, "");
        }

        @Override
        public String toString() {
            return "MoreBody[" + more + "]";
        }
    }
}
