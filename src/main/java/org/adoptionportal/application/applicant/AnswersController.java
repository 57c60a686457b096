package org.adoptionportal.application.applicant;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import org.adoptionportal.application.SaveAnswers;
import org.adoptionportal.application.applicant.QuestionPages.Place;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Judge;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Asks the questions of a registration, page by page. Continue always stores what was typed. */
@Controller(Path.REGISTRATIONS + "/{reference}/sections/{section}/{page}")
@Secured(Areas.APPLICANT)
@Produces(MediaType.TEXT_HTML)
class AnswersController {

    private static final String VIEW = "application/questions";
    private static final String CHECKING = "check-answers";

    private final Registrations registrations;
    private final SaveAnswers save;
    private final QuestionPages pages;
    private final Judge judge;

    AnswersController(
            Registrations registrations, SaveAnswers save, QuestionPages pages, Judge judge) {
        this.registrations = registrations;
        this.save = save;
        this.pages = pages;
        this.judge = judge;
    }

    @Get
    HttpResponse<?> ask(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String section,
            @PathVariable String page,
            @QueryValue @Nullable String returnTo) {
        Place place = place(reference, section, page, returnTo);
        Registration registration = registrations.registration(viewer, reference);
        if (!registration.canBeChanged()) {
            return HttpResponse.seeOther(URI.create(Path.HOME));
        }
        Answers answers = registration.saved(place.section()).answers();
        boolean seenBefore = place.page().isBegunIn(answers);
        return HttpResponse.ok(
                Pages.of(
                        VIEW,
                        seenBefore ? pages.faulty(place, answers) : pages.asked(place, answers)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String section,
            @PathVariable String page,
            @Body Sent sent) {
        Place place = place(reference, section, page, sent.get("returnTo"));
        Answers typed = place.page().read(sent.fields());
        SaveAnswers.Saved saved =
                save.save(
                        viewer,
                        reference,
                        place.section(),
                        typed,
                        before ->
                                Basis.of(place.page(), before.answers()).equals(sent.get("basis")));
        Answers stored = saved.section().answers();
        if (!saved.stored()) {
            return Pages.withStatus(
                    HttpStatus.CONFLICT, VIEW, pages.changedMeanwhile(place, typed, stored));
        }
        return judge.faults(place.section(), place.page(), stored).isEmpty()
                ? HttpResponse.seeOther(URI.create(place.next()))
                : Pages.invalid(VIEW, pages.faulty(place, stored));
    }

    private static Place place(
            String reference, String section, String page, @Nullable String returnTo) {
        Section found = RegistrationForm.section(section).orElseThrow(Refusal.NotFound::new);
        return new Place(
                reference,
                found,
                found.page(page).orElseThrow(Refusal.NotFound::new),
                CHECKING.equals(returnTo) ? CHECKING : null);
    }
}
