package org.adoptionportal.application.answering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.adoptionportal.application.answering.ListPage.Thing;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.DatedWords;
import org.adoptionportal.application.form.Judge;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.Repeat;
import org.adoptionportal.application.form.Told;
import org.adoptionportal.application.view.AnswerSummaries;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** Makes the pages that show the things on a list and let a person add, change and remove some. */
@Singleton
class ListPages {

    private final AnswerSummaries summaries;
    private final DatedWords words;
    private final Judge judge;

    ListPages(AnswerSummaries summaries, DatedWords words, Judge judge) {
        this.summaries = summaries;
        this.words = words;
        this.judge = judge;
    }

    /** The list as it stands. */
    ListPage list(Place place, Told told) {
        return page(place, told, null);
    }

    /** The list with what must be put right before going on; null when nothing must. */
    @Nullable ListPage faulty(Place place, Told told) {
        var faults = judge.faults(place.section(), told);
        boolean listed = faults.containsKey(place.page().code());
        List<Page> things = place.page().answered(told.in(place.section()));
        boolean thing =
                faults.keySet().stream().anyMatch(f -> things.stream().anyMatch(t -> t.asks(f)));
        if (!listed && !thing) {
            return null;
        }
        String fault =
                listed
                        ? Objects.requireNonNull(faults.get(place.page().code()))
                        : "Something on this list is missing. Choose Change to put it right";
        return page(place, told, ErrorSummary.of(fault));
    }

    private ListPage page(Place place, Told told, @Nullable ErrorSummary errors) {
        Repeat repeat = Objects.requireNonNull(place.page().repeat());
        Answers answers = told.in(place.section());
        List<Thing> things =
                place.page().answered(answers).stream()
                        .map(item -> thing(place, item, answers))
                        .toList();
        return new ListPage(
                words.say(place.page().title()),
                errors != null,
                BackLink.to(place.back(told)),
                errors,
                place.section().title(),
                place.href(),
                Basis.of(place.page(), answers),
                things,
                "You have not added any yet.",
                place.page().addition(answers).map(next -> place.at(next).hrefBack()).orElse(null),
                (things.isEmpty() ? "Add " + article(repeat.item()) : "Add another ")
                        + repeat.item(),
                place.returnTo());
    }

    private static String article(String item) {
        return "aeiou".indexOf(item.charAt(0)) >= 0 ? "an " : "a ";
    }

    private Thing thing(Place place, Page item, Answers answers) {
        Place at = place.at(item);
        return new Thing(
                summaries.toChange(item, answers, at.hrefBack()),
                item.title(),
                at.href() + "/removal",
                Basis.of(item, answers));
    }
}
