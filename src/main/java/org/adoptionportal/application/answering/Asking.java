package org.adoptionportal.application.answering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.SaveAnswers;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Judge;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Asks the questions, page by page. Continue always stores what was typed. */
@Singleton
public class Asking {

    private static final String VIEW = "application/questions";

    private final Registrations registrations;
    private final SaveAnswers save;
    private final QuestionPages pages;
    private final Judge judge;

    Asking(Registrations registrations, SaveAnswers save, QuestionPages pages, Judge judge) {
        this.registrations = registrations;
        this.save = save;
        this.pages = pages;
        this.judge = judge;
    }

    /** The page with what was answered before, or the way to the task list once it is sent. */
    public HttpResponse<?> ask(Writing writing, Place place) {
        Registration registration =
                registrations.registration(writing.writer(), writing.reference());
        if (!registration.canBeChanged()) {
            return HttpResponse.seeOther(URI.create(writing.path().taskList()));
        }
        Answers answers =
                registration
                        .saved(place.section(), registration.answering(writing.place()))
                        .answers();
        boolean seenBefore = place.page().isBegunIn(answers);
        return HttpResponse.ok(
                Pages.of(
                        VIEW,
                        seenBefore ? pages.faulty(place, answers) : pages.asked(place, answers)));
    }

    /** Stores what was typed and leads on, or shows what must be put right. */
    public HttpResponse<?> answer(Writing writing, Place place, Sent sent) {
        Answers typed = place.page().read(sent.fields());
        SaveAnswers.Saved saved =
                save.save(
                        writing.writer(),
                        writing.target(place.section()),
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
}
