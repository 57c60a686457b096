package org.adoptionportal.worklist;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.worklist.Worklists.Above;
import org.jspecify.annotations.Nullable;

/** Shows staff what needs doing, and keeps the ways in which they look at it. */
@Controller(Choice.PATH)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class WorklistController {

    private static final String VIEW = "worklist/worklist";
    private static final int PAGE = 25;

    private final Worklists worklists;
    private final Desks desks;
    private final Once once;

    WorklistController(Worklists worklists, Desks desks, Once once) {
        this.worklists = worklists;
        this.desks = desks;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> list(
            Viewer viewer,
            @RequestBean Choice.Asked asked,
            @QueryValue @Nullable String after,
            @QueryValue @Nullable String done) {
        Choice choice = Choice.of(asked);
        Above above = Above.news(News.notice(done));
        return Pages.of(VIEW, worklists.page(viewer, choice, Cursor.parse(after), PAGE, above));
    }

    /** The fields of the form are those of the list's own address, and a name. */
    @Post("/views")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(Viewer viewer, @Body Sent sent) {
        Choice choice = Choice.at(sent.get("href"));
        try {
            once.perform(
                    viewer.actor(),
                    "POST /worklist/views",
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        desks.keep(viewer, sent.get(Desks.NAME), choice);
                        return "";
                    });
            return HttpResponse.seeOther(URI.create(choice.href()));
        } catch (Refusal.Invalid invalid) {
            String fault = invalid.fields().get(Desks.NAME);
            if (fault == null) {
                throw invalid;
            }
            return Pages.invalid(
                    VIEW,
                    worklists.page(
                            viewer,
                            choice,
                            Cursor.start(),
                            PAGE,
                            Above.faulty(sent.get(Desks.NAME), fault)));
        }
    }

    @Post("/views/{id}/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delete(Viewer viewer, @PathVariable long id) {
        desks.delete(viewer, id);
        return HttpResponse.seeOther(URI.create(Choice.PATH));
    }
}
