package org.adoptionportal.identity.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.identity.session.SessionLimits;
import org.adoptionportal.identity.session.SessionTimes;
import org.adoptionportal.platform.time.Lengths;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.csrf.CsrfTokens;
import org.adoptionportal.platform.web.rendering.SignedInTime;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;

/**
 * Tells every page who is signed in, how to sign in or out, and the token of its forms. Comes last,
 * so that the account stands after what people come for.
 */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
final class SignedInSite implements SiteContribution {

    private final CsrfTokens csrf;
    private final SessionLimits limits;
    private final Clock clock;

    SignedInSite(CsrfTokens csrf, SessionLimits limits, Clock clock) {
        this.csrf = csrf;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        site.csrfToken(csrf.of(request));
        CurrentSession.viewer(request)
                .ifPresentOrElse(
                        viewer ->
                                site.signedIn(viewer.name(), "/sign-out")
                                        .navigation("Your account", "/account"),
                        () -> site.signInAt("/sign-in"));
        CurrentSession.times(request).map(this::time).ifPresent(site::signedInFor);
    }

    private SignedInTime time(SessionTimes times) {
        SessionTimes.Left left = times.left(clock.instant());
        String end = London.time(times.end());
        String sentence =
                times.isFinal()
                        ? "You stay signed in until " + end + ". Then please sign in again."
                        : "You stay signed in until " + end + " without doing anything.";
        return new SignedInTime(
                sentence, Lengths.words(limits.idle()), left.idle(), left.absolute());
    }
}
