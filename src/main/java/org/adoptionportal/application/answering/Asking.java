package org.adoptionportal.application.answering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import org.adoptionportal.application.Applicant;
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

    /** The page with what was answered before, or the way to where it can be changed. */
    public HttpResponse<?> ask(Writing writing, Place asked) {
        Registration registration =
                registrations.registration(writing.writer(), writing.reference());
        Applicant who = registration.answering(writing.place());
        Place place = asked.inChange(!registration.canBeChanged());
        Told told = registration.toldInWriting(place.section(), who);
        if (!registration.canBeChanged(place.section(), who)
                || !new Journey(told).mayVisit(place.section(), place.page())) {
            return HttpResponse.seeOther(URI.create(place.whole()));
        }
        return HttpResponse.ok(
                place.page().isList()
                        ? Pages.of(LIST, lists.list(place, told))
                        : Pages.of(QUESTIONS, pages.asked(place, told)));
    }

    /**
     * Stores what was typed and leads on, or shows what must be put right. What cannot be stored
     * any more is shown again too, with the reason.
     */
    public HttpResponse<?> answer(Writing writing, Place place, Sent sent) {
        Answers typed = place.page().read(sent.fields());
        try {
            return answered(place, typed, save(writing, place, typed, sent));
        } catch (Refusal.Conflict closed) {
            if (place.page().isList()) {
                throw closed;
            }
            return Pages.withStatus(
                    HttpStatus.CONFLICT,
                    QUESTIONS,
                    pages.closed(place.inChange(true), typed, told(writing), closed));
        }
    }

    private Told told(Writing writing) {
        Registration registration =
                registrations.registration(writing.writer(), writing.reference());
        return registration.told(registration.answering(writing.place()));
    }

    private HttpResponse<?> answered(Place asked, Answers typed, SaveAnswers.Saved saved) {
        Place place = asked.inChange(saved.isChange());
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
        return onward(item.inChange(saved.isChange()), saved.told());
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
