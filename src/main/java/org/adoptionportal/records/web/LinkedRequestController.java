package org.adoptionportal.records.web;

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
import java.util.function.Function;
import org.adoptionportal.personallink.DeadLink;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.records.RequestLinks;
import org.jspecify.annotations.Nullable;

/** What whoever holds a personal link writes and decides. Looking at it changes nothing. */
@Controller("/follow/{secret}/records")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class LinkedRequestController {

    private final RequestLinks links;
    private final RequestDoor door;

    LinkedRequestController(RequestLinks links, RequestDoor door) {
        this.links = links;
        this.door = door;
    }

    @Get("/questions/{part}")
    HttpResponse<?> ask(
            @PathVariable String secret,
            @PathVariable String part,
            @QueryValue @Nullable String look) {
        return with(secret, place -> door.ask(place, part, look != null));
    }

    @Post("/questions/{part}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(@PathVariable String secret, @PathVariable String part, @Body Sent sent) {
        return with(secret, place -> door.save(place, part, sent));
    }

    @Get("/check-answers")
    HttpResponse<?> check(@PathVariable String secret) {
        return with(secret, door::check);
    }

    @Get("/sent")
    HttpResponse<?> sent(@PathVariable String secret) {
        return with(secret, door::sent);
    }

    /** Takes any of {@link OwnDecision}. */
    @Post("/{decision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(
            @PathVariable String secret, @PathVariable String decision, @Body Sent sent) {
        return with(secret, place -> door.decide(place, decision, sent));
    }

    private HttpResponse<?> with(String secret, Function<Place, HttpResponse<?>> answer) {
        return links.asker(secret)
                .<HttpResponse<?>>map(asker -> answer.apply(Place.linked(asker, secret)))
                .orElseGet(DeadLink::page);
    }
}
