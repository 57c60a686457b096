package org.adoptionportal.enquiry.web;

import io.micronaut.http.HttpRequest;
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
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import org.adoptionportal.enquiry.Enquiries;
import org.adoptionportal.enquiry.WithdrawEnquiry;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.csrf.AnonymousActor;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/**
 * The personal link by which an enquiry is followed and withdrawn. Looking at it changes nothing,
 * because mail scanners look too.
 */
@Controller(FollowController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class FollowController {

    static final String PATH = "/enquiries/follow";

    private static final String WITHDRAWN = "/enquiries/withdrawn";
    private static final URI REGISTRATION = URI.create("/registrations/start");

    private final Enquiries enquiries;
    private final WithdrawEnquiry withdraw;
    private final FollowPages pages;
    private final CameFromCookie cameFrom;
    private final AnonymousActor actor;
    private final Once once;

    FollowController(
            Enquiries enquiries,
            WithdrawEnquiry withdraw,
            FollowPages pages,
            CameFromCookie cameFrom,
            AnonymousActor actor,
            Once once) {
        this.enquiries = enquiries;
        this.withdraw = withdraw;
        this.pages = pages;
        this.cameFrom = cameFrom;
        this.actor = actor;
        this.once = once;
    }

    record TitledPage(String title, boolean error) {}

    @Get("/{secret}")
    HttpResponse<?> follow(@PathVariable String secret) {
        return enquiries
                .linked(secret)
                .<HttpResponse<?>>map(enquiry ->
                        HttpResponse.ok(Pages.of("enquiry/follow", pages.follow(enquiry, secret))))
                .orElseGet(FollowController::tooLate);
    }

    @Post("/{secret}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, @PathVariable String secret, @Body Sent sent) {
        try {
            once.perform(
                    actor.of(request),
                    "POST " + PATH + "/{secret}/withdrawal",
                    sent.onceKey(),
                    secret,
                    () -> withdraw.withdraw(secret));
            return HttpResponse.seeOther(URI.create(WITHDRAWN));
        } catch (Refusal.NotFound over) {
            return tooLate();
        }
    }

    /** Leads on to the registration, which the cookie tells where the person came from. */
    @Post("/{secret}/registration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> register(@PathVariable String secret) {
        return enquiries
                .linked(secret)
                .<HttpResponse<?>>map(
                        _ -> HttpResponse.seeOther(REGISTRATION).cookie(cameFrom.holding(secret)))
                .orElseGet(FollowController::tooLate);
    }

    private static HttpResponse<?> tooLate() {
        var page = new TitledPage("This link does not work any more", false);
        return Pages.withStatus(HttpStatus.NOT_FOUND, "enquiry/link-too-late", page);
    }
}
