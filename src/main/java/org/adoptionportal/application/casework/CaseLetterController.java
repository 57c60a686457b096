package org.adoptionportal.application.casework;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.view.ReadLetterPage;
import org.adoptionportal.correspondence.KeptLetter;
import org.adoptionportal.correspondence.KeptLetters;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows a worker a letter as it was sent. */
@Controller(CasePath.CASES + "/{reference}/letters")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class CaseLetterController {

    private final Registrations registrations;
    private final KeptLetters letters;

    CaseLetterController(Registrations registrations, KeptLetters letters) {
        this.registrations = registrations;
        this.letters = letters;
    }

    @Get("/{letter}")
    ModelAndView<Map<String, Object>> read(
            Viewer worker, @PathVariable String reference, @PathVariable String letter) {
        Registration registration = registrations.openRegistration(worker, reference);
        KeptLetter kept = letters.read(registration.application().id(), letter, worker);
        return Pages.of(
                ReadLetterPage.VIEW,
                ReadLetterPage.toStaff(
                        kept, CasePath.of(reference), PostAdvice.onceKept(registration)));
    }
}
