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
import java.net.URI;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.Stage;
import org.adoptionportal.application.SubmitRegistration;
import org.adoptionportal.application.answering.CheckPages;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.application.answering.TaskLists;
import org.adoptionportal.application.answering.Writing;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Lets applicants check their answers, send the registration, and keep a proof of it. */
@Controller(Path.REGISTRATIONS + "/{reference}")
@Secured(Areas.APPLICANT)
@Produces(MediaType.TEXT_HTML)
class SendingController {

    private final Registrations registrations;
    private final SubmitRegistration submit;
    private final CheckPages checks;
    private final TaskLists taskLists;
    private final SendingPages pages;
    private final Once once;

    SendingController(
            Registrations registrations,
            SubmitRegistration submit,
            CheckPages checks,
            TaskLists taskLists,
            SendingPages pages,
            Once once) {
        this.registrations = registrations;
        this.submit = submit;
        this.checks = checks;
        this.taskLists = taskLists;
        this.pages = pages;
        this.once = once;
    }

    @Get("/check-answers")
    HttpResponse<?> check(Viewer viewer, @PathVariable String reference) {
        Registration registration = registrations.registration(viewer, reference);
        return registration.canBeChanged()
                ? HttpResponse.ok(
                        Pages.of(
                                CheckPages.VIEW,
                                checks.check(registration, Writing.own(viewer, reference))))
                : HttpResponse.seeOther(URI.create(FormPath.own(reference).confirmation()));
    }

    @Post("/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(Viewer viewer, @PathVariable String reference, @Body Sent sent) {
        Registration registration = registrations.registration(viewer, reference);
        if (registration.canBeChanged()
                && !taskLists.isComplete(registration, Writing.own(viewer, reference))) {
            return Pages.invalid(
                    CheckPages.VIEW,
                    checks.incomplete(registration, Writing.own(viewer, reference)));
        }
        once.perform(
                viewer.actor(),
                "POST " + FormPath.own(reference).submission(),
                sent.onceKey(),
                "",
                () -> {
                    submit.submit(viewer, reference);
                    return reference;
                });
        return HttpResponse.seeOther(URI.create(FormPath.own(reference).confirmation()));
    }

    @Get("/confirmation")
    HttpResponse<?> confirmation(Viewer viewer, @PathVariable String reference) {
        Registration registration = registrations.registration(viewer, reference);
        return registration.application().stage() == Stage.REGISTERING
                ? HttpResponse.seeOther(URI.create(FormPath.own(reference).taskList()))
                : HttpResponse.ok(
                        Pages.of(
                                "application/confirmation",
                                pages.confirmation(registration, viewer)));
    }
}
