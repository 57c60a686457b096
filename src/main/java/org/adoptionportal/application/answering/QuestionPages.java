package org.adoptionportal.application.answering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Judge;
import org.adoptionportal.application.view.AnswerWords;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.jspecify.annotations.Nullable;

/** Makes the pages that ask the questions of a registration. */
@Singleton
class QuestionPages {

    private final QuestionFields questionFields;
    private final AnswerWords answerWords;
    private final Judge judge;

    QuestionPages(QuestionFields questionFields, AnswerWords answerWords, Judge judge) {
        this.questionFields = questionFields;
        this.answerWords = answerWords;
        this.judge = judge;
    }

    /** The page as it is first shown: faults only for answers given before. */
    QuestionPage asked(Place place, Answers answers) {
        return page(place, answers, Map.of(), Basis.of(place.page(), answers), null);
    }

    /** The page with what must be put right. */
    QuestionPage faulty(Place place, Answers stored) {
        Map<String, String> faults = judge.faults(place.section(), place.page(), stored);
        return page(place, stored, faults, Basis.of(place.page(), stored), null);
    }

    /** The page with what was typed, and beside it what was saved elsewhere meanwhile. */
    QuestionPage changedMeanwhile(Place place, Answers typed, Answers stored) {
        List<String> meanwhile = answerWords.lines(place.page(), stored);
        return page(place, typed, Map.of(), Basis.of(place.page(), stored), meanwhile);
    }

    private QuestionPage page(
            Place place,
            Answers answers,
            Map<String, String> faults,
            String basis,
            @Nullable List<String> meanwhile) {
        List<Field> fields = questionFields.of(place.page(), answers, faults);
        ErrorSummary summary = ErrorSummary.of(fields);
        return new QuestionPage(
                place.page().title(),
                summary != null,
                BackLink.to(place.back()),
                summary,
                place.section().title(),
                place.href(),
                fields,
                basis,
                place.returnTo(),
                meanwhile);
    }
}
