package org.adoptionportal.application.applicant;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.view.AnswerSummaries;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.rendering.Pages;

/**
 * Gives applicants what they typed, to print or to keep (UK GDPR articles 15 and 20): the shared
 * answers and their own, never those of their partner.
 */
@Controller(Path.REGISTRATIONS + "/{reference}")
@Secured(Areas.APPLICANT)
class OwnAnswersController {

    private final Registrations registrations;
    private final AnswerSummaries summaries;

    OwnAnswersController(Registrations registrations, AnswerSummaries summaries) {
        this.registrations = registrations;
        this.summaries = summaries;
    }

    record AnswersPage(
            String title,
            boolean error,
            BackLink backLink,
            String reference,
            List<SummaryList> sections,
            String fileHref) {}

    /** What was typed in one section, by the names of its fields. */
    @Serdeable
    record TypedSection(String section, String title, Map<String, String> answers) {}

    @Serdeable
    record TypedAnswers(String reference, List<TypedSection> sections) {}

    @Get("/answers")
    @Produces(MediaType.TEXT_HTML)
    ModelAndView<Map<String, Object>> print(Viewer viewer, @PathVariable String reference) {
        Registration registration = registrations.registration(viewer, reference);
        return Pages.of(
                "application/answers",
                new AnswersPage(
                        "What you have told us",
                        false,
                        BackLink.to(Path.HOME),
                        registration.application().reference(),
                        summaries.toRead(registration),
                        Path.REGISTRATIONS + "/" + reference + "/answers.json"));
    }

    /** The file's name says nothing of what is in it. */
    @Get("/answers.json")
    @Produces(MediaType.ALL)
    HttpResponse<TypedAnswers> keep(Viewer viewer, @PathVariable String reference) {
        Registration registration = registrations.registration(viewer, reference);
        List<TypedSection> typed =
                registration.sections(registration.answering(null)).stream()
                        .map(saved ->
                                new TypedSection(
                                        saved.section().code(),
                                        saved.section().title(),
                                        saved.answers().values()))
                        .toList();
        return HttpResponse.ok(new TypedAnswers(registration.application().reference(), typed))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"answers.json\"");
    }
}
