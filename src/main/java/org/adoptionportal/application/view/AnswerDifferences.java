package org.adoptionportal.application.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.application.SentVersion.Change;
import org.adoptionportal.application.form.DatedWords;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.Question;

/** Finds the answers that a change made different. */
@Singleton
public class AnswerDifferences {

    private final AnswerWords words;
    private final DatedWords dated;

    AnswerDifferences(AnswerWords words, DatedWords dated) {
        this.words = words;
        this.dated = dated;
    }

    /**
     * One answer, in words.
     *
     * @param key names the question as programs do
     * @param question as it is asked, after the name of the thing if it is one of a list
     */
    public record Difference(String key, String question, String before, String after) {}

    /** Every answer that is another now, in the order of the form. */
    public List<Difference> of(Change change) {
        List<Difference> found = new ArrayList<>();
        for (Page list : change.section().pages()) {
            for (Page page : list.possible()) {
                String thing = list.isList() ? page.title() + ": " : "";
                dated.said(page).questions().stream()
                        .map(question -> difference(change, question, thing))
                        .filter(each -> !each.before().equals(each.after()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private Difference difference(Change change, Question question, String thing) {
        return new Difference(
                question.key(),
                thing + question.label(),
                String.join("\n", words.of(question, change.before())),
                String.join("\n", words.of(question, change.after())));
    }
}
