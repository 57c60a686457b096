package org.adoptionportal.application.casework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.EnterRegistration;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Lets a worker begin a registration that was made by telephone, on paper or in person. */
@Controller(CasePath.CASES)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class RegistrationEntryController {

    private final EnterRegistration enter;
    private final RegistrationEntryForm form;
    private final Once once;

    RegistrationEntryController(EnterRegistration enter, RegistrationEntryForm form, Once once) {
        this.enter = enter;
        this.form = form;
        this.once = once;
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> ask(Viewer worker, @QueryValue @Nullable String enquiry) {
        EnterRegistration.requireTeam(worker);
        return Pages.of(RegistrationEntryForm.VIEW, form.empty(worker, enquiry));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(Viewer worker, @Body Sent sent) {
        EnterRegistration.requireTeam(worker);
        try {
            var asked = RegistrationEntryForm.read(sent);
            String reference =
                    once.perform(
                                    worker.actor(),
                                    "POST " + CasePath.CASES,
                                    sent.onceKey(),
                                    List.of(asked.takenBy(), asked.authority(), asked.enquiry()),
                                    () ->
                                            enter.enter(
                                                    worker,
                                                    asked.takenBy(),
                                                    asked.authority(),
                                                    asked.origin()))
                            .result();
            return HttpResponse.seeOther(
                    URI.create(FormPath.entered(reference, Applicant.FIRST).taskList()));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(
                    RegistrationEntryForm.VIEW, form.faulty(worker, sent, invalid.fields()));
        }
    }
}
