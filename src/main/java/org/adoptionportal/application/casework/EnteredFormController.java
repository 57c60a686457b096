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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.answering.Asking;
import org.adoptionportal.application.answering.CheckPages;
import org.adoptionportal.application.answering.Place;
import org.adoptionportal.application.answering.TaskLists;
import org.adoptionportal.application.answering.Writing;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** The form of a registration as a worker fills it in for an applicant. */
@Controller(CasePath.CASES + "/{reference}/applicants/{place}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class EnteredFormController {

    private final Registrations registrations;
    private final TaskLists taskLists;
    private final Asking asking;
    private final CheckPages checks;

    EnteredFormController(
            Registrations registrations, TaskLists taskLists, Asking asking, CheckPages checks) {
        this.registrations = registrations;
        this.taskLists = taskLists;
        this.asking = asking;
        this.checks = checks;
    }

    @Get
    HttpResponse<?> tasks(Viewer worker, @PathVariable String reference, @PathVariable int place) {
        Registration registration = registrations.openRegistration(worker, reference);
        return registration.canBeChanged()
                ? HttpResponse.ok(
                        Pages.of(
                                "application/task-list",
                                taskLists.page(
                                        registration, Writing.entered(worker, reference, place))))
                : HttpResponse.seeOther(URI.create(CasePath.of(reference)));
    }

    @Get("/sections/{section}/{page}")
    HttpResponse<?> ask(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section,
            @PathVariable String page,
            @QueryValue @Nullable String returnTo) {
        Writing writing = Writing.entered(worker, reference, place);
        return asking.ask(writing, Place.of(writing.path(), section, page, returnTo));
    }

    @Post("/sections/{section}/{page}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section,
            @PathVariable String page,
            @Body Sent sent) {
        Writing writing = Writing.entered(worker, reference, place);
        Place where = Place.of(writing.path(), section, page, sent.get("returnTo"));
        return asking.answer(writing, where, sent);
    }

    /** Takes one thing off a list. */
    @Post("/sections/{section}/{page}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(
            Viewer worker,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section,
            @PathVariable String page,
            @Body Sent sent) {
        Writing writing = Writing.entered(worker, reference, place);
        Place item = Place.of(writing.path(), section, page, sent.get("returnTo"));
        return asking.remove(writing, item, sent);
    }

    @Get("/check-answers")
    HttpResponse<?> check(Viewer worker, @PathVariable String reference, @PathVariable int place) {
        Registration registration = registrations.registration(worker, reference);
        return registration.canBeChanged()
                ? HttpResponse.ok(
                        Pages.of(
                                CheckPages.VIEW,
                                checks.check(
                                        registration, Writing.entered(worker, reference, place))))
                : HttpResponse.seeOther(URI.create(CasePath.of(reference)));
    }
}
