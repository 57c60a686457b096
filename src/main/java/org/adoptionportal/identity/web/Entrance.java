package org.adoptionportal.identity.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.adoptionportal.identity.Capacities;
import org.adoptionportal.identity.Credentials;
import org.adoptionportal.identity.factor.HalfSignIns;
import org.adoptionportal.identity.factor.SecondFactors;
import org.adoptionportal.identity.session.AccessToken;
import org.adoptionportal.identity.session.SessionCookie;
import org.adoptionportal.identity.session.Sessions;
import org.jspecify.annotations.Nullable;

/** Lets a browser in once everything has been shown that its person's account asks for. */
@Singleton
final class Entrance {

    private final SecondFactors factors;
    private final HalfSignIns halves;
    private final HalfSignInCookie halfCookie;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Capacities capacities;

    Entrance(
            SecondFactors factors,
            HalfSignIns halves,
            HalfSignInCookie halfCookie,
            Sessions sessions,
            SessionCookie cookie,
            Capacities capacities) {
        this.factors = factors;
        this.halves = halves;
        this.halfCookie = halfCookie;
        this.sessions = sessions;
        this.cookie = cookie;
        this.capacities = capacities;
    }

    /** The password was right: on to the code where there is one, else in. */
    HttpResponse<?> afterPassword(Credentials.Right right, @Nullable String next) {
        if (!factors.isEnrolled(right.accountId())) {
            AccessToken token = sessions.start(right.accountId(), right.personaId());
            return HttpResponse.seeOther(onwards(right, next)).cookie(cookie.holding(token));
        }
        URI code = UriBuilder.of("/sign-in/code").queryParam("next", LocalPath.of(next)).build();
        return HttpResponse.seeOther(code).cookie(halfCookie.holding(halves.begin(right)));
    }

    /** Who has several capacities says first in which of them they have come. */
    private URI onwards(Credentials.Right right, @Nullable String next) {
        URI there = LocalPath.of(next);
        return capacities.of(right.accountId()).size() == 1
                ? there
                : UriBuilder.of("/account/capacity").queryParam("next", there).build();
    }

    /** Who has given their password in this browser, within the last ten minutes. */
    Optional<Credentials.Right> waiting(HttpRequest<?> request) {
        return halfCookie.in(request).flatMap(halves::find);
    }

    /** The code was right too: in, unless this half of a sign-in was used meanwhile. */
    Optional<HttpResponse<?>> afterCode(
            HttpRequest<?> request, Credentials.Right right, @Nullable String next) {
        return halfCookie
                .in(request)
                .filter(halves::finish)
                .map(_ -> sessions.startProved(right.accountId(), right.personaId()))
                .map(token ->
                        HttpResponse.seeOther(onwards(right, next))
                                .cookie(cookie.holding(token))
                                .cookie(halfCookie.none()));
    }
}
