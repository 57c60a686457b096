package org.adoptionportal.identity.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.identity.session.SessionTimes;
import org.adoptionportal.identity.session.SessionWatch;

/**
 * Tells a page's script how long its person stays signed in, in whichever tab they did something
 * last, and renews the session when they ask for it.
 */
@Controller(SessionWatch.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
class SessionController {

    private static final SessionTimes.Left NOTHING = new SessionTimes.Left(0, 0);

    private final Clock clock;

    SessionController(Clock clock) {
        this.clock = clock;
    }

    /**
     * What is left of the session, 0 when there is none.
     *
     * @param idleSeconds without doing anything
     * @param absoluteSeconds however busy
     */
    @Serdeable.Serializable
    record Answer(long idleSeconds, long absoluteSeconds) {}

    @Get
    Answer left(HttpRequest<?> request) {
        SessionTimes.Left left =
                CurrentSession.times(request)
                        .map(times -> times.left(clock.instant()))
                        .orElse(NOTHING);
        return new Answer(left.idle(), left.absolute());
    }

    /** Being recognised has renewed it already. */
    @Post("/renewal")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Answer renew(HttpRequest<?> request) {
        return left(request);
    }
}
