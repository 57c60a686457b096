package org.adoptionportal.application.answering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.answering.QuestionPage.Difference;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.DatedWords;
import org.adoptionportal.application.form.Judge;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.Told;
import org.adoptionportal.application.view.AnswerWords;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.jspecify.annotations.Nullable;

/** Makes the pages that ask the questions of a registration. */
@Singleton
class QuestionPages {

    private final QuestionFields questionFields;
    private final AnswerWords answerWords;
    private final DatedWords words;
    private final Judge judge;

    QuestionPages(
            QuestionFields questionFields, AnswerWords answerWords, DatedWords words, Judge judge) {
        this.questionFields = questionFields;
        this.answerWords = answerWords;
        this.words = words;
        this.judge = judge;
    }

    /** The page as it is first shown: faults only for answers given before. */
    QuestionPage asked(Place place, Told told) {
        return place.page().isBegunIn(told.in(place.section()))
                ? faulty(place, told)
                : page(place, told, told.in(place.section()), Map.of(), null);
    }

    /** The page with what must be put right. */
    QuestionPage faulty(Place place, Told told) {
        Map<String, String> faults = judge.faults(place.section(), place.page(), told);
        return page(place, told, told.in(place.section()), faults, null);
    }

    /** The page with what was typed, and beside it what was saved elsewhere meanwhile. */
    QuestionPage changedMeanwhile(Place place, Answers typed, Told told) {
        List<Difference> meanwhile = differences(place.page(), told.in(place.section()), typed);
        return page(place, told, typed, Map.of(), meanwhile);
    }

    /** The page with what was typed and cannot be stored any more, and why. */
    QuestionPage closed(Place place, Answers typed, Told told, Refusal.Conflict why) {
        return page(
                place,
                told,
                typed,
                Map.of(),
                null,
                ErrorSummary.of(String.valueOf(why.getMessage())));
    }

    private List<Difference> differences(Page page, Answers saved, Answers typed) {
        return words.said(page).questions().stream()
                .map(question ->
                        new Difference(
                                question.label(),
                                String.join(" ", answerWords.of(question, saved)),
                                String.join(" ", answerWords.of(question, typed))))
                .filter(each -> !each.saved().equals(each.typed()))
                .toList();
    }

    private QuestionPage page(
            Place place,
            Told told,
            Answers shown,
            Map<String, String> faults,
            @Nullable List<Difference> meanwhile) {
        return page(place, told, shown, faults, meanwhile, null);
    }

    private QuestionPage page(
            Place place,
            Told told,
            Answers shown,
            Map<String, String> faults,
            @Nullable List<Difference> meanwhile,
            @Nullable ErrorSummary refused) {
        Page said = words.said(place.page());
        List<Field> fields = questionFields.of(said, shown, faults);
        ErrorSummary summary = refused == null ? ErrorSummary.of(fields) : refused;
        return new QuestionPage(
                said.title(),
                summary != null,
                BackLink.to(place.back(told)),
                summary,
                place.section().title(),
                place.href(),
                fields,
                Basis.of(place.page(), told.in(place.section())),
                place.returnTo(),
                meanwhile,
                place.next(told));
    }
}
