package org.adoptionportal.identity.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.oidc.WorkSignOut;
import org.adoptionportal.identity.session.EndReason;
import org.adoptionportal.identity.session.SessionCookie;
import org.adoptionportal.identity.session.Sessions;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Ends the session; pressing the button when it has ended already is no mistake. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class SignOutController {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Optional<WorkSignOut> work;

    SignOutController(Sessions sessions, SessionCookie cookie, Optional<WorkSignOut> work) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.work = work;
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signOut(@Nullable Viewer viewer) {
        if (viewer != null) {
            sessions.end(viewer, EndReason.SIGNED_OUT);
        }
        boolean there = viewer != null && work.filter(it -> it.concerns(viewer)).isPresent();
        URI after = URI.create(there ? "/signed-out?work=yes" : "/signed-out");
        return HttpResponse.seeOther(after).cookie(cookie.none());
    }

    @Get("/signed-out")
    ModelAndView<Map<String, Object>> signedOut(
            @Nullable @QueryValue String ended,
            @Nullable @QueryValue String next,
            @Nullable @QueryValue("work") String atWork) {
        SignedOutPage page = SignedOutPage.of(ended, next);
        return Pages.of(
                "identity/signed-out",
                work.filter(_ -> atWork != null)
                        .flatMap(WorkSignOut::there)
                        .map(page::withTheWayOutAtWork)
                        .orElse(page));
    }
}
