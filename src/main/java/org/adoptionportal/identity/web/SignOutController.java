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
import org.adoptionportal.identity.Viewer;
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

    SignOutController(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signOut(@Nullable Viewer viewer) {
        if (viewer != null) {
            sessions.end(viewer, EndReason.SIGNED_OUT);
        }
        return HttpResponse.seeOther(URI.create("/signed-out")).cookie(cookie.none());
    }

    @Get("/signed-out")
    ModelAndView<Map<String, Object>> signedOut(
            @Nullable @QueryValue String ended, @Nullable @QueryValue String next) {
        return Pages.of("identity/signed-out", SignedOutPage.of(ended, next));
    }
}
