package org.adoptionportal.application.answering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.SaveAnswers;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Journey;
import org.adoptionportal.application.form.Judge;
import org.adoptionportal.application.form.Told;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Asks the questions, page by page. Continue always stores what was typed. */
@Singleton
public class Asking {

    private static final String QUESTIONS = "application/questions";
    private static final String LIST = "application/list";

    private final Registrations registrations;
    private final SaveAnswers save;
    private final QuestionPages pages;
    private final ListPages lists;
    private final Judge judge;

    Asking(
            Registrations registrations,
            SaveAnswers save,
            QuestionPages pages,
            ListPages lists,
            Judge judge) {
        this.registrations = registrations;
        this.save = save;
        this.pages = pages;
        this.lists = lists;
        this.judge = judge;
    }

    /** The page with what was answered before, or the way to the task list if it is not asked. */
    public HttpResponse<?> ask(Writing writing, Place place) {
        Registration registration =
                registrations.registration(writing.writer(), writing.reference());
        Told told = registration.told(registration.answering(writing.place()));
        if (!registration.canBeChanged()
                || !new Journey(told).mayVisit(place.section(), place.page())) {
            return HttpResponse.seeOther(URI.create(writing.path().taskList()));
        }
        return HttpResponse.ok(
                place.page().isList()
                        ? Pages.of(LIST, lists.list(place, told))
                        : Pages.of(QUESTIONS, pages.asked(place, told)));
    }

    /** Stores what was typed and leads on, or shows what must be put right. */
    public HttpResponse<?> answer(Writing writing, Place place, Sent sent) {
        Answers typed = place.page().read(sent.fields());
        SaveAnswers.Saved saved = save(writing, place, typed, sent);
        Told told = saved.told();
        if (!saved.stored()) {
            return Pages.withStatus(
                    HttpStatus.CONFLICT, QUESTIONS, pages.changedMeanwhile(place, typed, told));
        }
        if (place.page().isList()) {
            ListPage faulty = lists.faulty(place, told);
            return faulty == null ? onward(place, told) : Pages.invalid(LIST, faulty);
        }
        return judge.faults(place.section(), place.page(), told).isEmpty()
                ? onward(place, told)
                : Pages.invalid(QUESTIONS, pages.faulty(place, told));
    }

    /**
     * Takes one thing off its list, unless somebody changed it meanwhile: then it is shown anew.
     */
    public HttpResponse<?> remove(Writing writing, Place item, Sent sent) {
        if (item.section().listOf(item.page()).isEmpty()) {
            throw new Refusal.NotFound();
        }
        SaveAnswers.Saved saved = save(writing, item, item.page().cleared(), sent);
        return onward(item, saved.told());
    }

    private SaveAnswers.Saved save(Writing writing, Place place, Answers typed, Sent sent) {
        return save.save(
                writing.writer(),
                writing.target(place.section()),
                typed,
                before -> Basis.of(place.page(), before.answers()).equals(sent.get("basis")));
    }

    private static HttpResponse<?> onward(Place place, Told told) {
        return HttpResponse.seeOther(URI.create(place.next(told)));
    }
}
