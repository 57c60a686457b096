package org.adoptionportal.familysupport.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import java.util.Map;
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.SendRequest;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** A family checks what it has written, and sends it. */
@Controller(Path.REQUESTS + "/{reference}/" + Path.CHECK)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class CheckController {

    private static final String VIEW = "familysupport/check";

    private final SendRequest send;
    private final Requests requests;
    private final CheckPages pages;
    private final Askers askers;
    private final Once once;

    CheckController(
            SendRequest send, Requests requests, CheckPages pages, Askers askers, Once once) {
        this.send = send;
        this.requests = requests;
        this.pages = pages;
        this.askers = askers;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> check(
            HttpRequest<?> request, @Nullable Viewer viewer, @PathVariable String reference) {
        Statement statement = requests.draft(askers.of(request, viewer), reference);
        return Pages.of(VIEW, pages.page(reference, statement, false));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @PathVariable String reference,
            @Body Sent sent) {
        Asker asker = askers.of(request, viewer);
        try {
            String received =
                    once.perform(
                                    asker.name(),
                                    "POST " + Path.of(reference, Path.CHECK),
                                    sent.onceKey(),
                                    "",
                                    () -> send.send(asker, reference))
                            .result();
            String again = received.equals(reference) ? "" : "?again=true";
            return HttpResponse.seeOther(URI.create(Path.of(received, "sent") + again));
        } catch (Refusal.Invalid invalid) {
            Statement statement = requests.draft(asker, reference);
            return Pages.invalid(VIEW, pages.page(reference, statement, true));
        }
    }
}
