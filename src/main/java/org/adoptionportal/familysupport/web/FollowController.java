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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.familysupport.Asker;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.Stage;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.familysupport.WithdrawRequest;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** A family sees how its request stands, and withdraws it. */
@Controller(Path.REQUESTS + "/{reference}")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class FollowController {

    private final Requests requests;
    private final WithdrawRequest withdraw;
    private final FollowPages pages;
    private final Askers askers;
    private final Once once;

    FollowController(
            Requests requests,
            WithdrawRequest withdraw,
            FollowPages pages,
            Askers askers,
            Once once) {
        this.requests = requests;
        this.withdraw = withdraw;
        this.pages = pages;
        this.askers = askers;
        this.once = once;
    }

    /** A draft is gone on with. */
    @Get
    HttpResponse<?> follow(
            HttpRequest<?> request, @Nullable Viewer viewer, @PathVariable String reference) {
        SupportRequest found = requests.own(askers.of(request, viewer), reference);
        return found.stage() == Stage.DRAFT
                ? HttpResponse.seeOther(URI.create(Path.of(reference, Path.CHECK)))
                : HttpResponse.ok(Pages.of("familysupport/follow", pages.follow(found)));
    }

    @Get("/sent")
    ModelAndView<Map<String, Object>> sent(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @PathVariable String reference,
            @QueryValue(defaultValue = "false") boolean again) {
        SupportRequest found = requests.own(askers.of(request, viewer), reference);
        if (found.stage() == Stage.DRAFT) {
            throw new Refusal.NotFound();
        }
        return Pages.of("familysupport/sent", pages.sent(found, again));
    }

    @Post("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @PathVariable String reference,
            @Body Sent sent) {
        Asker asker = askers.of(request, viewer);
        once.perform(
                asker.name(),
                "POST " + Path.of(reference, "withdrawal"),
                sent.onceKey(),
                "",
                () -> {
                    withdraw.withdraw(asker, reference);
                    return reference;
                });
        return HttpResponse.seeOther(URI.create(Path.of(reference)));
    }
}
