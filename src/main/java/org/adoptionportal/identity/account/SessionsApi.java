package org.adoptionportal.identity.account;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.EndReason;
import org.adoptionportal.identity.session.OwnSession;
import org.adoptionportal.identity.session.OwnSessions;
import org.adoptionportal.platform.web.api.ListView;

/** Where a person is signed in, for a program that acts for them. */
@Controller("/api/v1/sessions")
@Secured(SecurityRule.IS_AUTHENTICATED)
class SessionsApi {

    private final OwnSessions sessions;

    SessionsApi(OwnSessions sessions) {
        this.sessions = sessions;
    }

    /** One session; {@code current} is the program's own. */
    @Serdeable.Serializable
    record SessionView(
            String id, String client, Instant beganAt, Instant lastUsedAt, boolean current) {

        static SessionView of(OwnSession session) {
            return new SessionView(
                    session.id(),
                    session.client().name(),
                    session.beganAt(),
                    session.lastUsedAt(),
                    session.current());
        }
    }

    /** Nobody has so many that they come in slices. */
    @Get
    ListView<SessionView> list(Viewer viewer) {
        List<SessionView> all = sessions.of(viewer).stream().map(SessionView::of).toList();
        return ListView.whole(all);
    }

    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void endOthers(Viewer viewer) {
        sessions.endOthers(viewer, EndReason.ENDED_BY_HOLDER);
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void end(Viewer viewer, @PathVariable String id) {
        sessions.end(viewer, id);
    }
}
