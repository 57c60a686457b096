package org.adoptionportal.identity.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.CurrentSession;
import org.adoptionportal.identity.session.SessionLimits;
import org.adoptionportal.identity.session.SessionTimes;
import org.adoptionportal.platform.time.Lengths;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.csrf.CsrfTokens;
import org.adoptionportal.platform.web.rendering.NavPlace;
import org.adoptionportal.platform.web.rendering.SignedInTime;
import org.adoptionportal.platform.web.rendering.Site;
import org.adoptionportal.platform.web.rendering.SiteContribution;
import org.adoptionportal.platform.words.Words;

/** Tells every page who is signed in, how to sign in or out, and the token of its forms. */
@Singleton
final class SignedInSite implements SiteContribution {

    private final CsrfTokens csrf;
    private final SessionLimits limits;
    private final Words words;
    private final Clock clock;

    SignedInSite(CsrfTokens csrf, SessionLimits limits, Words words, Clock clock) {
        this.csrf = csrf;
        this.limits = limits;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void contribute(HttpRequest<?> request, Site.Builder site) {
        site.csrfToken(csrf.of(request));
        CurrentSession.viewer(request)
                .ifPresentOrElse(
                        viewer -> signedIn(request, viewer, site), () -> site.signInAt("/sign-in"));
        CurrentSession.times(request).map(this::time).ifPresent(site::signedInFor);
    }

    /** In which capacity is said only to somebody who has several. */
    private void signedIn(HttpRequest<?> request, Viewer viewer, Site.Builder site) {
        site.signedIn(viewer.name(), "/sign-out");
        if (CurrentSession.hasSeveralCapacities(request)) {
            site.capacity(words.say("capacity." + viewer.kind()), "/account/capacity");
        }
        site.navigation(NavPlace.LAST, "Your account", "/account");
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
