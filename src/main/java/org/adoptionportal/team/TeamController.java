package org.adoptionportal.team;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows a team, changes it and who is in it, and ends it. */
@Controller(TeamPath.ALL + "/{id}")
@Secured({TeamRoles.MANAGER, TeamRoles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class TeamController {

    private static final long NOBODY = 0;

    private final TeamPages pages;
    private final TeamForm form;
    private final ChangeTeam change;
    private final TeamMembers members;

    TeamController(TeamPages pages, TeamForm form, ChangeTeam change, TeamMembers members) {
        this.pages = pages;
        this.form = form;
        this.change = change;
        this.members = members;
    }

    @Get
    ModelAndView<Map<String, Object>> show(@PathVariable long id) {
        return Pages.of(TeamPage.VIEW, pages.team(id));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(@PathVariable long id, @Body Sent sent) {
        int version = sent.version();
        try {
            TeamForm.Given given = form.read(sent);
            change.change(id, version, given.name(), given.authorityId());
            return HttpResponse.seeOther(URI.create(TeamPath.of(id)));
        } catch (Refusal.Invalid invalid) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, id, sent, invalid);
        } catch (Refusal.Stale stale) {
            return again(HttpStatus.PRECONDITION_FAILED, id, sent, stale);
        }
    }

    @Post("/members")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> put(@PathVariable long id, @Body Sent sent) {
        try {
            members.put(id, person(sent));
            return HttpResponse.seeOther(URI.create(TeamPath.of(id)));
        } catch (Refusal.Invalid invalid) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, id, sent, invalid);
        }
    }

    @Post("/members/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(@PathVariable long id, @Body Sent sent) {
        members.take(id, person(sent));
        return HttpResponse.seeOther(URI.create(TeamPath.of(id)));
    }

    @Post("/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(@PathVariable long id) {
        change.end(id);
        return HttpResponse.seeOther(URI.create(TeamPath.ALL));
    }

    private HttpResponse<?> again(HttpStatus status, long id, Sent sent, Refusal why) {
        return Pages.withStatus(status, TeamPage.VIEW, pages.refused(id, sent, why));
    }

    private static long person(Sent sent) {
        return sent.id(TeamMembers.PERSON).orElse(NOBODY);
    }
}
