package org.adoptionportal.identity.parked;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Optional;
import org.adoptionportal.identity.session.EndedSessions;
import org.adoptionportal.identity.session.SessionCookie;
import org.adoptionportal.identity.session.SessionOwner;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a form that comes from a browser whose session has ended by time, and asks its person to
 * sign in; whoever only wanted to sign out is signed out. Nothing is carried out, so the token of
 * the form does not matter here: sending it on takes a new one, and a press.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class EndedSessionFilter implements Ordered {

    static final URI KEPT = URI.create("/sign-in?next=" + Parkable.PATH + "&ended=kept");
    private static final URI LOST = URI.create("/sign-in?ended=lost");

    private static final URI SIGNED_OUT = URI.create("/signed-out");

    private final EndedSessions ended;
    private final Parking parking;
    private final SessionCookie session;

    EndedSessionFilter(EndedSessions ended, Parking parking, SessionCookie session) {
        this.ended = ended;
        this.parking = parking;
        this.session = session;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable HttpResponse<?> keep(HttpRequest<?> request) {
        if (isSignOut(request) && ended.isNamedBy(request)) {
            return HttpResponse.seeOther(SIGNED_OUT).cookie(session.none());
        }
        return Parkable.is(request)
                ? ended.owner(request).map(owner -> keep(request, owner)).orElse(null)
                : null;
    }

    private static boolean isSignOut(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.POST && request.getPath().equals("/sign-out");
    }

    private HttpResponse<?> keep(HttpRequest<?> request, SessionOwner owner) {
        Optional<Cookie> kept = parking.keep(request, owner);
        if (Parkable.isByScript(request)) {
            return kept.map(cookie -> HttpResponse.noContent().cookie(cookie))
                    .orElseGet(() -> HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY));
        }
        return kept.map(cookie -> HttpResponse.seeOther(KEPT).cookie(cookie))
                .orElseGet(() -> HttpResponse.seeOther(LOST));
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SESSION.after();
    }
}
