package org.adoptionportal.application.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Kind;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.Question;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Answers as JSON: a text for each question by its key, an ISO date for a date, an array for
 * several choices, and an array of objects for a list of things. A question that is left out is not
 * answered, or not by a real date.
 */
final class AnswersJson {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    private AnswersJson() {}

    static Map<String, Object> of(Section section, Answers answers) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Page page : section.pages()) {
            if (page.isList()) {
                json.put(page.code(), things(page, answers));
            } else {
                json.putAll(values(page, page, answers));
            }
        }
        json.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        return json;
    }

    private static List<Map<String, Object>> things(Page list, Answers answers) {
        return list.answered(answers).stream().map(page -> values(list, page, answers)).toList();
    }

    /** The answers of a page, under the keys of the same questions of another. */
    private static Map<String, Object> values(Page named, Page page, Answers answers) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < page.questions().size(); i++) {
            Question question = page.questions().get(i);
            if (isSaid(question, answers)) {
                json.put(named.questions().get(i).key(), value(question, answers));
            }
        }
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
        AnswersJson reading = new AnswersJson();
        json.forEach((key, value) -> reading.property(section, key, value));
        if (!reading.faults.isEmpty()) {
            throw new Refusal.Invalid("Some answers cannot be read.", reading.faults);
        }
        return section.pages().stream()
                .flatMap(page -> page.possible().stream())
                .map(page -> page.read(reading.fields))
                .reduce(new Answers(Map.of()), AnswersJson::together);
    }

    /** Empty ones too: they take away what was answered before. */
    private static Answers together(Answers one, Answers other) {
        Map<String, String> all = new LinkedHashMap<>(one.values());
        all.putAll(other.values());
        return new Answers(all);
    }

    private void property(Section section, String key, @Nullable Object value) {
        for (Page page : section.pages()) {
            if (page.isList() && page.code().equals(key)) {
                list(page, value);
                return;
            }
            if (!page.isList() && put(page, page, key, value, key)) {
                return;
            }
        }
        faults.put(key, "There is no such question");
    }

    private void list(Page list, @Nullable Object value) {
        List<Page> possible = list.possible();
        if (!(value instanceof List<?> things) || things.size() > possible.size()) {
            faults.put(
                    list.code(), "Send an array of at most %d objects".formatted(possible.size()));
            return;
        }
        for (int i = 0; i < things.size(); i++) {
            String where = list.code() + "[" + i + "]";
            if (things.get(i) instanceof Map<?, ?> thing) {
                Page page = possible.get(i);
                thing.forEach((key, each) -> {
                    String name = where + "." + key;
                    if (!put(list, page, String.valueOf(key), each, name)) {
                        faults.put(name, "There is no such question");
                    }
                });
            } else {
                faults.put(where, "Send an object");
            }
        }
    }

    /** Reads the value of the question of that key; false if the page has none. */
    private boolean put(Page named, Page page, String key, @Nullable Object value, String where) {
        for (int i = 0; i < named.questions().size(); i++) {
            if (named.questions().get(i).key().equals(key)) {
                Question question = page.questions().get(i);
                if (!put(question, value)) {
                    faults.put(where, form(question));
                }
                return true;
            }
        }
        return false;
    }

    private boolean put(Question question, @Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text when question.kind() == Kind.DATE -> putDate(question, text);
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

    private boolean putDate(Question question, String text) {
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
