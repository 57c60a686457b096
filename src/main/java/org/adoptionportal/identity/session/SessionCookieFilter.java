package org.adoptionportal.identity.session;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import org.adoptionportal.platform.error.Audience;

/**
 * Keeps the browser's cookie in step with the session: renewed while used, gone when it ended. One
 * that ended by time stays, so that what its person had typed can be kept for them.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SessionCookieFilter implements Ordered {

    private final SessionCookie cookie;
    private final EndedSessions ended;

    SessionCookieFilter(SessionCookie cookie, EndedSessions ended) {
        this.cookie = cookie;
        this.ended = ended;
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean decided = response.getCookie(cookie.name()).isPresent();
        if (decided || Audience.of(request) == Audience.PROGRAM) {
            return;
        }
        CurrentSession.of(request)
                .map(LiveSession::renewedToken)
                .ifPresent(token -> response.cookie(cookie.holding(token)));
        if (isLeftOver(request)) {
            response.cookie(cookie.none());
        }
    }

    private boolean isLeftOver(HttpRequest<?> request) {
        return CurrentSession.of(request).isEmpty()
                && request.getCookies().findCookie(cookie.name()).isPresent()
                && !ended.isNamedBy(request);
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }
}
