package org.adoptionportal.records.casework;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.contact.NeedsFields;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.AboutYou;
import org.adoptionportal.records.Hopes;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.RequestAnswers;
import org.adoptionportal.records.view.ToldWords;

/** Puts what an adopted person told us into words for staff. */
@Singleton
class AnswerWords {

    private final ToldWords told;
    private final Words words;

    AnswerWords(ToldWords told, Words words) {
        this.told = told;
        this.words = words;
    }

    List<SummaryList> lists(RecordsRequest request, RequestAnswers answers) {
        List<SummaryList> lists = new ArrayList<>();
        lists.add(you(request, answers.you()));
        lists.add(told.adoption(answers.adoption()).titled("Their adoption"));
        lists.add(hopes(answers.hopes()));
        SummaryList needs = NeedsFields.summary(answers.needs());
        if (!needs.rows().isEmpty()) {
            lists.add(needs.titled("What they need"));
        }
        return List.copyOf(lists);
    }

    private SummaryList you(RecordsRequest request, AboutYou you) {
        return told.you(you)
                .titled("Who asks")
                .row("Taken", words.say("taken-by." + request.takenBy()));
    }

    private SummaryList hopes(Hopes hopes) {
        return told.hopes(hopes).titled("What they hope for");
    }
}
