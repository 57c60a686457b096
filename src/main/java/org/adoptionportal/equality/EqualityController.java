package org.adoptionportal.equality;

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
import java.net.URI;
import java.util.Map;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/**
 * Asks the questions of whoever holds a ticket. Nobody needs to be signed in, and it is not looked
 * at who is.
 */
@Controller(EqualityController.PATH + "/{ticket}")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class EqualityController {

    static final String PATH = "/equality";

    private final EqualityQuestions questions;

    EqualityController(EqualityQuestions questions) {
        this.questions = questions;
    }

    @Get
    HttpResponse<?> ask(@PathVariable String ticket) {
        Ticket held = questions.ticket(ticket);
        return questions.isUsed(held)
                ? back(held)
                : HttpResponse.ok(
                        Pages.of(
                                EqualityPage.VIEW,
                                EqualityPage.of(held, ticket, _ -> "", Map.of())));
    }

    /** Sent twice it is kept once: the ticket takes the place of an idempotency key. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(@PathVariable String ticket, @Body Sent sent) {
        Ticket held = questions.ticket(ticket);
        Reading reading = Reading.of(sent::get);
        if (!reading.faults().isEmpty()) {
            return Pages.invalid(
                    EqualityPage.VIEW, EqualityPage.of(held, ticket, sent::get, reading.faults()));
        }
        questions.answer(held, reading.given());
        return back(held);
    }

    private static HttpResponse<?> back(Ticket ticket) {
        return HttpResponse.seeOther(URI.create(ticket.returnTo()));
    }
}
