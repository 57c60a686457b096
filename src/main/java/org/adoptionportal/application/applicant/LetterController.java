package org.adoptionportal.application.applicant;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.view.ReadLetterPage;
import org.adoptionportal.correspondence.KeptLetters;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows applicants a letter that we sent them. */
@Controller("/applications/{reference}/letters")
@Secured(Areas.APPLICANT)
@Produces(MediaType.TEXT_HTML)
class LetterController {

    private final Registrations registrations;
    private final KeptLetters letters;

    LetterController(Registrations registrations, KeptLetters letters) {
        this.registrations = registrations;
        this.letters = letters;
    }

    @Get("/{letter}")
    ModelAndView<Map<String, Object>> read(
            Viewer viewer, @PathVariable String reference, @PathVariable String letter) {
        long application = registrations.application(viewer, reference).id();
        return Pages.of(
                ReadLetterPage.VIEW,
                ReadLetterPage.toReader(
                        letters.read(application, letter, viewer), "/applications/" + reference));
    }
}
