package org.adoptionportal.application.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.platform.web.form.Typed;

/** Questions that are asked on one page. */
public record Page(String code, String title, List<Question> questions) {

    static Page of(String code, String title, Question... questions) {
        return new Page(code, title, List.of(questions));
    }

    /** What was sent for this page's own fields, cleaned; everything else in it is left out. */
    public Answers read(Map<String, List<String>> sent) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Question question : questions) {
            for (String field : question.fields()) {
                values.put(field, Typed.clean(sent.getOrDefault(field, List.of())));
            }
        }
        return new Answers(values);
    }

    /** Whether any of its questions has been answered. */
    public boolean isBegunIn(Answers answers) {
        return questions.stream().anyMatch(question -> question.isAnsweredIn(answers));
    }

    public Optional<Question> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }
}
