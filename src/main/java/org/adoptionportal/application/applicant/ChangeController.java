package org.adoptionportal.application.applicant;

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

/** Lets applicants change a section after they sent it. */
@Controller(Path.REGISTRATIONS + "/{reference}/changes/{section}")
@Secured(Areas.APPLICANT)
@Produces(MediaType.TEXT_HTML)
class ChangeController {

    private final Changing changing;

    ChangeController(Changing changing) {
        this.changing = changing;
    }

    @Get
    HttpResponse<?> show(
            Viewer viewer, @PathVariable String reference, @PathVariable String section) {
        return changing.show(Writing.own(viewer, reference), section);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String section,
            @Body Sent sent) {
        return changing.send(Writing.own(viewer, reference), section, sent);
    }

    @Post("/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String section,
            @Body Sent sent) {
        return changing.open(Writing.own(viewer, reference), section, sent);
    }

    /** Leaves it as it was sent. */
    @Post("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String section,
            @Body Sent sent) {
        return changing.leave(Writing.own(viewer, reference), section, sent);
    }
}
