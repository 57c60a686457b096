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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.application.answering.Asking;
import org.adoptionportal.application.answering.Place;
import org.adoptionportal.application.answering.Writing;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** Asks the questions of a registration, page by page. Continue always stores what was typed. */
@Controller(Path.REGISTRATIONS + "/{reference}/sections/{section}/{page}")
@Secured(Areas.APPLICANT)
@Produces(MediaType.TEXT_HTML)
class AnswersController {

    private final Asking asking;

    AnswersController(Asking asking) {
        this.asking = asking;
    }

    @Get
    HttpResponse<?> ask(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String section,
            @PathVariable String page,
            @QueryValue @Nullable String returnTo) {
        Writing writing = Writing.own(viewer, reference);
        return asking.ask(writing, Place.of(writing.path(), section, page, returnTo));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String section,
            @PathVariable String page,
            @Body Sent sent) {
        Writing writing = Writing.own(viewer, reference);
        Place place = Place.of(writing.path(), section, page, sent.get("returnTo"));
        return asking.answer(writing, place, sent);
    }

    /** Takes one thing off a list. */
    @Post("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String section,
            @PathVariable String page,
            @Body Sent sent) {
        Writing writing = Writing.own(viewer, reference);
        Place item = Place.of(writing.path(), section, page, sent.get("returnTo"));
        return asking.remove(writing, item, sent);
    }
}
