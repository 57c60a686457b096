package org.adoptionportal.identity.account;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.EndReason;
import org.adoptionportal.identity.session.OwnSession;
import org.adoptionportal.identity.session.OwnSessions;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows people where they are signed in, and lets them sign out there. */
@Controller(SessionsController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class SessionsController {

    static final String PATH = AccountController.PATH + "/sessions";

    private static final URI LIST = URI.create(PATH);

    private final OwnSessions sessions;

    SessionsController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    /** Where somebody is signed in; {@code here} is where they look at it. */
    record SessionsPage(
            String title, boolean error, BackLink backLink, SummaryList here, List<Place> others) {}

    /** Where else. */
    record Place(String what, String since, SummaryList facts, String action) {}

    @Get
    ModelAndView<Map<String, Object>> list(Viewer viewer) {
        List<OwnSession> all = sessions.of(viewer);
        List<Place> others =
                all.stream()
                        .filter(each -> !each.current())
                        .map(SessionsController::place)
                        .toList();
        SummaryList here =
                all.stream()
                        .filter(OwnSession::current)
                        .findFirst()
                        .map(SessionsController::facts)
                        .orElseThrow(Refusal.NotFound::new);
        return Pages.of(
                "identity/account/sessions",
                new SessionsPage(
                        "Where you are signed in",
                        false,
                        BackLink.to(AccountController.PATH),
                        here,
                        others));
    }

    /** Nothing is said when it has ended meanwhile: it is no longer in the list, as was wanted. */
    @Post("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(Viewer viewer, @PathVariable String id) {
        try {
            sessions.end(viewer, id);
        } catch (Refusal.NotFound ended) {
            return HttpResponse.seeOther(LIST);
        }
        return HttpResponse.seeOther(LIST);
    }

    @Post("/end-others")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> endOthers(Viewer viewer) {
        sessions.endOthers(viewer, EndReason.ENDED_BY_HOLDER);
        return HttpResponse.seeOther(LIST);
    }

    private static Place place(OwnSession session) {
        return new Place(
                session.client().words(),
                London.dateTime(session.beganAt()),
                facts(session),
                PATH + "/" + session.id() + "/end");
    }

    private static SummaryList facts(OwnSession session) {
        return SummaryList.empty()
                .row("With", session.client().words())
                .row("Signed in", London.dateTime(session.beganAt()))
                .row("Last used", London.dateTime(session.lastUsedAt()));
    }
}
