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
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.application.RecordApplicantsTold;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows a worker an application, and notes when they have told the applicants of a refusal. */
@Controller(CasePath.CASES + "/{reference}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class CaseController {

    private final Registrations registrations;
    private final CasePages pages;
    private final RecordApplicantsTold told;
    private final OnceDecided once;

    CaseController(
            Registrations registrations,
            CasePages pages,
            RecordApplicantsTold told,
            OnceDecided once) {
        this.registrations = registrations;
        this.pages = pages;
        this.told = told;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> read(Viewer worker, @PathVariable String reference) {
        var registration = registrations.openRegistration(worker, reference);
        var form = DecisionForm.empty(registration.application());
        return Pages.of(CasePages.VIEW, pages.page(registration, worker, form));
    }

    @Post("/told")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> told(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        try {
            once.perform(
                    worker,
                    CasePath.of(reference) + "/told",
                    sent,
                    version ->
                            told.record(
                                    worker, reference, version, sent.date(DecisionForm.TOLD_ON)));
            return HttpResponse.seeOther(URI.create(CasePath.of(reference)));
        } catch (Refusal.Invalid invalid) {
            if (!invalid.fields().containsKey(DecisionForm.TOLD_ON)) {
                throw invalid;
            }
            var registration = registrations.registration(worker, reference);
            var form = DecisionForm.faulty(registration.application(), sent, invalid.fields());
            return Pages.invalid(CasePages.VIEW, pages.page(registration, worker, form));
        }
    }
}
