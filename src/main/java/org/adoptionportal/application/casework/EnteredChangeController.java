package org.adoptionportal.application.casework;

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
import org.adoptionportal.application.answering.Changing;
import org.adoptionportal.application.answering.Writing;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.form.Sent;

/** Lets a worker ask applicants to look at a section again, or change it for them. */
@Controller(CasePath.CASES + "/{reference}/applicants/{place}/changes/{section}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class EnteredChangeController {

    private final Changing changing;

    EnteredChangeController(Changing changing) {
        this.changing = changing;
    }

    @Get
    HttpResponse<?> show(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section) {
        return changing.show(Writing.entered(worker, reference, place), section);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section,
            @Body Sent sent) {
        return changing.send(Writing.entered(worker, reference, place), section, sent);
    }

    @Post("/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section,
            @Body Sent sent) {
        return changing.open(Writing.entered(worker, reference, place), section, sent);
    }

    @Post("/asking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section,
            @Body Sent sent) {
        return changing.ask(Writing.entered(worker, reference, place), section, sent);
    }

    /** Leaves it as it was sent. */
    @Post("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section,
            @Body Sent sent) {
        return changing.leave(Writing.entered(worker, reference, place), section, sent);
    }
}
