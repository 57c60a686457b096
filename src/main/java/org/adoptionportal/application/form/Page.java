package org.adoptionportal.application.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are asked on one page.
 *
 * @param condition when they are asked at all
 * @param repeat how they are asked again and again; null when they are asked once. A page that
 *     repeats is a list of things, each with a page of its own
 */
public record Page(
        String code,
        String title,
        List<Question> questions,
        Condition condition,
        @Nullable Repeat repeat) {

    static Page of(String code, String title, Question... questions) {
        return new Page(code, title, List.of(questions), Condition.always(), null);
    }

    Page when(Condition asked) {
        return new Page(code, title, questions, asked, repeat);
    }

    Page repeated(Repeat again) {
        return new Page(code, title, questions, condition, again);
    }

    public boolean isList() {
        return repeat != null;
    }

    /** The pages that hold answers: this one, or one for each thing of the list. */
    public List<Page> answered(Answers answers) {
        return repeat == null ? List.of(this) : repeat.items(this, answers);
    }

    /** Every page that could hold answers, however long the list. */
    public List<Page> possible() {
        return repeat == null ? List.of(this) : repeat.all(this);
    }

    /** The page on which one more thing is added to the list; empty when it is full. */
    public Optional<Page> addition(Answers answers) {
        return repeat == null ? Optional.empty() : repeat.next(this, answers);
    }

    Optional<Page> item(String pageCode) {
        return repeat == null ? Optional.empty() : repeat.itemPage(this, pageCode);
    }

    /** What was sent for this page's own fields, cleaned; everything else in it is left out. */
    public Answers read(Map<String, List<String>> sent) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!isList()) {
            for (Question question : questions) {
                for (String field : question.fields()) {
                    values.put(field, Typed.clean(sent.getOrDefault(field, List.of())));
                }
            }
        }
        return new Answers(values);
    }

    /** Nothing in any of its fields: what is stored when a thing is taken off its list. */
    public Answers cleared() {
        return read(Map.of());
    }

    /** Whether any of its questions has been answered. */
    public boolean isBegunIn(Answers answers) {
        return questions.stream().anyMatch(question -> question.isAnsweredIn(answers));
    }

    public boolean asks(String field) {
        return questions.stream().anyMatch(question -> question.fields().contains(field));
    }
}
