package org.adoptionportal.application.casework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import org.adoptionportal.application.EndApplication;
import org.adoptionportal.application.EndApplication.Reason;
import org.adoptionportal.application.GoOnWithOne;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Takes what a worker records when applicants do not go on, or only one of them does. */
@Controller(CasePath.CASES + "/{reference}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class EndingController {

    private final Registrations registrations;
    private final CasePages pages;
    private final EndApplication end;
    private final GoOnWithOne goOn;
    private final OnceDecided once;

    EndingController(
            Registrations registrations,
            CasePages pages,
            EndApplication end,
            GoOnWithOne goOn,
            OnceDecided once) {
        this.registrations = registrations;
        this.pages = pages;
        this.end = end;
        this.goOn = goOn;
        this.once = once;
    }

    @Post("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        try {
            Reason reason = EndingForm.read(sent);
            once.perform(
                    worker,
                    CasePath.of(reference) + "/end",
                    sent,
                    version -> end.end(worker, reference, version, reason));
            return backTo(reference);
        } catch (Refusal.Invalid invalid) {
            String fault = invalid.fields().get(EndingForm.END_REASON);
            if (fault == null) {
                throw invalid;
            }
            var registration = registrations.registration(worker, reference);
            return Pages.invalid(CasePages.VIEW, pages.unended(registration, worker, fault));
        }
    }

    @Post("/going-on")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOn(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        once.perform(
                worker,
                CasePath.of(reference) + "/going-on",
                sent,
                version -> goOn.record(worker, reference, version));
        return backTo(reference);
    }

    private static HttpResponse<?> backTo(String reference) {
        return HttpResponse.seeOther(URI.create(CasePath.of(reference)));
    }
}
