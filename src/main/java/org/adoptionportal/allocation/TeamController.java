package org.adoptionportal.allocation;

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
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows who works on a case, and gives it to somebody else. */
@Controller("/cases/{reference}/allocation")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class TeamController {

    private final CaseFrames frames;
    private final TeamPages pages;
    private final Allocate allocate;
    private final Once once;

    TeamController(CaseFrames frames, TeamPages pages, Allocate allocate, Once once) {
        this.frames = frames;
        this.pages = pages;
        this.allocate = allocate;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> read(Viewer viewer, @PathVariable String reference) {
        var opened = frames.open(viewer, reference, TeamTab.class);
        return Pages.of(TeamPage.VIEW, pages.page(opened, viewer));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(Viewer viewer, @PathVariable String reference, @Body Sent sent) {
        try {
            AllocationForm.To to = AllocationForm.read(sent);
            var target = new Allocate.Target(reference, sent.version());
            once.perform(
                    viewer.actor(),
                    "POST " + TeamTab.of(reference),
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        allocate.allocate(viewer, List.of(target), to.worker(), to.team());
                        return reference;
                    });
            return HttpResponse.seeOther(URI.create(TeamTab.of(reference)));
        } catch (Refusal.Invalid invalid) {
            var opened = frames.again(viewer, reference, TeamTab.class);
            String fault = invalid.fields().get(Allocate.WORKER);
            return Pages.invalid(TeamPage.VIEW, pages.faulty(opened, viewer, sent, fault));
        } catch (Refusal.Stale stale) {
            var opened = frames.again(viewer, reference, TeamTab.class);
            return Pages.withStatus(
                    HttpStatus.PRECONDITION_FAILED,
                    TeamPage.VIEW,
                    pages.overtaken(opened, viewer, sent, stale.advice()));
        }
    }
}
