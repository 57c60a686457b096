package org.adoptionportal.familysupport.casework;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.contact.NeedsFields;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.familysupport.Story;
import org.adoptionportal.familysupport.SuggestedUrgency;
import org.adoptionportal.familysupport.SupportRequest;
import org.adoptionportal.familysupport.view.AnswerLists;
import org.adoptionportal.familysupport.view.Outlooks;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;

/** What a family told us, and what follows from it by the rules, as a worker reads it. */
@Singleton
class ToldLists {

    private final AnswerLists lists;
    private final Outlooks outlooks;
    private final Words words;

    ToldLists(AnswerLists lists, Outlooks outlooks, Words words) {
        this.lists = lists;
        this.outlooks = outlooks;
        this.words = words;
    }

    List<SummaryList> answers(Statement statement) {
        List<SummaryList> all = new ArrayList<>();
        all.add(lists.family(statement.family()));
        statement.children().forEach(child -> all.add(lists.child(child)));
        if (!statement.equals(statement.with(Story.none()))) {
            all.add(lists.story(statement.story()));
        }
        SummaryList needs = NeedsFields.summary(statement.needs());
        if (!needs.rows().isEmpty()) {
            all.add(needs.titled("What they need to take part"));
        }
        return List.copyOf(all);
    }

    List<SummaryList> outlooks(Statement statement) {
        return outlooks.of(statement);
    }

    /** The other councils that are responsible, with commas between. */
    String others(Statement statement) {
        return String.join(", ", outlooks.others(statement));
    }

    SummaryList suggested(SupportRequest request, Statement statement) {
        SuggestedUrgency suggestion = SuggestedUrgency.of(request.crisis(), statement);
        List<String> reasons = new ArrayList<>();
        if (suggestion.crisis()) {
            reasons.add("They asked to be rung today");
        }
        suggestion.reasons().forEach(danger -> reasons.add(words.say("danger." + danger)));
        return SummaryList.empty()
                .titled("What the rules suggest: you decide")
                .row("Urgency", words.say("urgency." + suggestion.urgency()))
                .row("Why", reasons.isEmpty() ? List.of("They chose nothing urgent") : reasons);
    }
}
