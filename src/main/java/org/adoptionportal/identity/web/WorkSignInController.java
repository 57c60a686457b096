package org.adoptionportal.identity.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import org.adoptionportal.identity.oidc.WorkSignIn;
import org.adoptionportal.identity.session.AccessToken;
import org.adoptionportal.identity.session.SessionCookie;
import org.adoptionportal.identity.session.Sessions;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Staff sign in where they work, and come back. */
@Controller(WorkSignIn.PATH)
@Requires(beans = WorkSignIn.class)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class WorkSignInController {

    /** A cookie holds no more than 4 kB. */
    private static final int LONGEST_NEXT = 1000;

    private final WorkSignIn work;
    private final Sessions sessions;
    private final SessionCookie cookie;

    WorkSignInController(WorkSignIn work, Sessions sessions, SessionCookie cookie) {
        this.work = work;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Get
    HttpResponse<?> begin(@Nullable @QueryValue String next) {
        String path = LocalPath.of(next).toString();
        var begun = work.begin(path.length() > LONGEST_NEXT ? LocalPath.HOME : path);
        return HttpResponse.seeOther(begun.there()).cookie(begun.cookie());
    }

    /** Without a code the person has not signed in there. */
    @Get(WorkSignIn.BACK)
    HttpResponse<?> finish(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String code,
            @QueryValue(defaultValue = "") String state) {
        return answer(work.arrive(request, code, state)).cookie(work.forget());
    }

    private MutableHttpResponse<?> answer(WorkSignIn.Arrival arrival) {
        return switch (arrival) {
            case WorkSignIn.Welcome welcome -> letIn(welcome);
            case WorkSignIn.Refused refused -> {
                var page = WorkRefusalPage.of(refused.why());
                yield Pages.withStatus(page.status(), WorkRefusalPage.VIEW, page);
            }
        };
    }

    /** The provider answers for the second factor (ADR 11). */
    private MutableHttpResponse<?> letIn(WorkSignIn.Welcome welcome) {
        var member = welcome.member();
        AccessToken token = sessions.startProved(member.accountId(), member.personaId());
        return HttpResponse.seeOther(URI.create(welcome.next())).cookie(cookie.holding(token));
    }
}
