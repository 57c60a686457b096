package org.adoptionportal.familysupport.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.familysupport.SendCrisis;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** In a crisis a name and a telephone number are enough. */
@Controller(Path.CRISIS)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class CrisisController {

    private static final String VIEW = "familysupport/crisis";

    private final SendCrisis send;
    private final CrisisPages pages;
    private final Askers askers;
    private final Once once;

    CrisisController(SendCrisis send, CrisisPages pages, Askers askers, Once once) {
        this.send = send;
        this.pages = pages;
        this.askers = askers;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> ask() {
        return Pages.of(VIEW, pages.form(new Sent(Map.of()), Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, @Nullable Viewer viewer, @Body Sent sent) {
        Asker asker = askers.of(request, viewer);
        try {
            String reference =
                    once.perform(
                                    asker.name(),
                                    "POST " + Path.CRISIS,
                                    sent.onceKey(),
                                    sent.content(),
                                    () -> send.send(asker, CrisisPages.statement(sent)))
                            .result();
            return HttpResponse.seeOther(URI.create(Path.of(reference, "sent")));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(VIEW, pages.form(sent, invalid.fields()));
        }
    }
}
