package org.adoptionportal.team;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Lists the teams and makes new ones. */
@Controller(TeamPath.ALL)
@Secured({TeamRoles.MANAGER, TeamRoles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class TeamsController {

    private final TeamPages pages;
    private final TeamForm form;
    private final MakeTeam make;
    private final Once once;

    TeamsController(TeamPages pages, TeamForm form, MakeTeam make, Once once) {
        this.pages = pages;
        this.form = form;
        this.make = make;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> list() {
        return Pages.of(TeamsPage.VIEW, pages.list());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(Viewer viewer, @Body Sent sent) {
        try {
            TeamForm.Given given = form.read(sent);
            String made =
                    once.perform(
                                    viewer.actor(),
                                    "POST " + TeamPath.ALL,
                                    sent.onceKey(),
                                    sent.content(),
                                    () -> TeamPath.of(make.make(given.name(), given.authorityId())))
                            .result();
            return HttpResponse.seeOther(URI.create(made));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(TeamsPage.VIEW, pages.list(sent, invalid.fields()));
        }
    }
}
