package org.adoptionportal.application.applicant;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
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
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.rendering.Pages;

/**
 * Gives applicants what they typed, to print or to keep (UK GDPR articles 15 and 20): the shared
 * answers and their own, never those of their partner.
 */
@Controller(Path.REGISTRATIONS + "/{reference}")
@Secured(Areas.APPLICANT)
class OwnAnswersController {

    private final Registrations registrations;
    private final OwnAnswers answers;

    OwnAnswersController(Registrations registrations, OwnAnswers answers) {
        this.registrations = registrations;
        this.answers = answers;
    }

    @Get("/answers")
    @Produces(MediaType.TEXT_HTML)
    ModelAndView<Map<String, Object>> print(Viewer viewer, @PathVariable String reference) {
        Registration registration = registrations.registration(viewer, reference);
        return Pages.of("application/answers", answers.page(registration, viewer));
    }

    /** The file's name says nothing of what is in it. */
    @Get("/answers.json")
    @Produces(MediaType.ALL)
    HttpResponse<AnswersFile> keep(Viewer viewer, @PathVariable String reference) {
        Registration registration = registrations.registration(viewer, reference);
        return HttpResponse.ok(answers.file(registration, viewer))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"answers.json\"");
    }
}
