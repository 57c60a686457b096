package org.adoptionportal.application.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Kind;
import org.adoptionportal.application.form.Question;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.platform.error.Refusal;

/**
 * Answers as JSON: a text for each question by its key, an ISO date for a date, an array for
 * several choices. A question that is left out is not answered, or not by a real date.
 */
final class AnswersJson {

    private AnswersJson() {}

    static Map<String, Object> of(Section section, Answers answers) {
        Map<String, Object> json = new LinkedHashMap<>();
        section.questions()
                .filter(question -> isSaid(question, answers))
                .forEach(question -> json.put(question.key(), value(question, answers)));
        return json;
    }

    /** A date of which a part is missing or wrong cannot be said in ISO. */
    private static boolean isSaid(Question question, Answers answers) {
        return question.kind() == Kind.DATE
                ? answers.date(question.key()).isPresent()
                : answers.has(question.key());
    }

    private static Object value(Question question, Answers answers) {
        return switch (question.kind()) {
            case DATE -> answers.date(question.key()).orElseThrow().toString();
            case CHOICES -> answers.choices(question.key());
            default -> answers.get(question.key());
        };
    }

    /**
     * All answers of a section.
     *
     * @throws Refusal.Invalid naming each property that is unknown or of the wrong type
     */
    static Answers read(Section section, Map<String, Object> json) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        Map<String, Question> questions =
                section.questions().collect(Collectors.toMap(Question::key, each -> each));
        json.forEach((key, value) -> {
            Question question = questions.get(key);
            if (question == null || !put(question, value, fields)) {
                faults.put(key, question == null ? "There is no such question" : form(question));
            }
        });
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("Some answers cannot be read.", faults);
        }
        return section.pages().stream()
                .map(page -> page.read(fields))
                .reduce(Answers.none(), Answers::with);
    }

    private static boolean put(Question question, Object value, Map<String, List<String>> fields) {
        return switch (value) {
            case String text when question.kind() == Kind.DATE -> putDate(question, text, fields);
            case String text -> {
                fields.put(question.key(), List.of(text));
                yield question.kind() != Kind.CHOICES;
            }
            case List<?> several when question.kind() == Kind.CHOICES -> {
                fields.put(question.key(), several.stream().map(String::valueOf).toList());
                yield several.stream().allMatch(String.class::isInstance);
            }
            default -> false;
        };
    }

    private static boolean putDate(
            Question question, String text, Map<String, List<String>> fields) {
        try {
            LocalDate date = LocalDate.parse(text);
            List<Integer> parts =
                    Arrays.asList(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
            for (int i = 0; i < parts.size(); i++) {
                fields.put(question.fields().get(i), List.of(parts.get(i).toString()));
            }
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static String form(Question question) {
        return switch (question.kind()) {
            case DATE -> "Send a date like 1985-03-27";
            case CHOICES -> "Send an array of texts";
            default -> "Send a text";
        };
    }
}
