package org.adoptionportal.counselling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.counselling.Course;
import org.adoptionportal.counselling.Extension;
import org.adoptionportal.counselling.Move;
import org.adoptionportal.counselling.Session;
import org.adoptionportal.counselling.State;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a case, oldest first.
 *
 * @param limit how many there may be; null for any number
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SessionsView(
        List<SessionView> sessions,
        int held,
        @Nullable Integer limit,
        List<ExtensionView> extensions) {

    static SessionsView of(Course course, List<Extension> extensions) {
        return new SessionsView(
                course.sessions().stream().map(SessionView::of).toList(),
                course.held(),
                course.limit(),
                extensions.stream().map(ExtensionView::of).toList());
    }

    /**
     * One session.
     *
     * @param moves what can be recorded of it now
     * @param etag what a step sends as {@code If-Match}
     */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SessionView(
            String id,
            State state,
            LocalDate offeredOn,
            @Nullable Instant at,
            String place,
            String words,
            List<Move> moves,
            String etag) {

        static SessionView of(Session session) {
            return new SessionView(
                    Long.toString(session.id()),
                    session.state(),
                    session.offeredOn(),
                    session.at(),
                    session.place(),
                    session.words(),
                    session.moves(),
                    Versions.tag(session.version()));
        }

        @Override
        public String toString() {
            return "SessionView[" + id + "]";
        }
    }

    /** More sessions, and why. */
    @Serdeable.Serializable
    record ExtensionView(int more, LocalDate agreedOn, String why) {

        static ExtensionView of(Extension extension) {
            return new ExtensionView(extension.more(), extension.agreedOn(), extension.why());
        }

        @Override
        public String toString() {
            return "ExtensionView[" + more + "]";
        }
    }
}
