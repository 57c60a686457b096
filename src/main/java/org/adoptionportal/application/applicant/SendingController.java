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

    private static final String CHECK_VIEW = "application/check-answers";

    private final Registrations registrations;
    private final SubmitRegistration submit;
    private final SendingPages pages;
    private final Once once;

    SendingController(
            Registrations registrations, SubmitRegistration submit, SendingPages pages, Once once) {
        this.registrations = registrations;
        this.submit = submit;
        this.pages = pages;
        this.once = once;
    }

    @Get("/check-answers")
    HttpResponse<?> check(Viewer viewer, @PathVariable String reference) {
        Registration registration = registrations.registration(viewer, reference);
        return registration.canBeChanged()
                ? HttpResponse.ok(Pages.of(CHECK_VIEW, pages.check(registration)))
                : HttpResponse.seeOther(URI.create(Path.confirmation(reference)));
    }

    @Post("/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(Viewer viewer, @PathVariable String reference, @Body Sent sent) {
        Registration registration = registrations.registration(viewer, reference);
        if (registration.canBeChanged() && !pages.isComplete(registration)) {
            return Pages.invalid(CHECK_VIEW, pages.incomplete(registration));
        }
        once.perform(
                viewer.actor(),
                "POST " + Path.submission(reference),
                sent.onceKey(),
                "",
                () -> {
                    submit.submit(viewer, reference);
                    return reference;
                });
        return HttpResponse.seeOther(URI.create(Path.confirmation(reference)));
    }

    @Get("/confirmation")
    HttpResponse<?> confirmation(Viewer viewer, @PathVariable String reference) {
        Registration registration = registrations.registration(viewer, reference);
        return registration.application().stage() == Stage.REGISTERING
                ? HttpResponse.seeOther(URI.create(Path.taskList(reference)))
                : HttpResponse.ok(
                        Pages.of("application/confirmation", pages.confirmation(registration)));
    }
}
