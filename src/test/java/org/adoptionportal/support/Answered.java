package org.adoptionportal.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Journey;
import org.adoptionportal.application.form.Kind;
import org.adoptionportal.application.form.Question;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.application.form.Told;

/** Complete and valid answers to every question of a registration of interest. */
public final class Answered {

    private static final Map<String, String> ALL = new TreeMap<>();

    static {
        ALL.putAll(
                Map.of(
                        "first-names", "Robin",
                        "last-name", "Fenwick",
                        "date-of-birth-day", "27",
                        "date-of-birth-month", "3",
                        "date-of-birth-year", "1985",
                        "email", "robin@example.org",
                        "telephone", "01632 960001",
                        "applying", "alone"));
        ALL.putAll(
                Map.of(
                        "place-of-birth", "Wherryford, England",
                        "sex", "female",
                        "domicile", "yes",
                        "habitual-residence", "yes",
                        "smoking", "no",
                        "lived-there", "yes",
                        "anybody-else", "no",
                        "has-children", "no",
                        "marital-status", "single",
                        "earlier-relationships", "no"));
        ALL.putAll(
                Map.of(
                        "court-proceedings", "no",
                        "gp-name", "Example Surgery",
                        "health-consent", "yes",
                        "convictions", "no",
                        "lived-abroad", "no",
                        "checks-consent", "yes"));
        ALL.putAll(
                Map.of(
                        "address-line-1", "1 Example Lane",
                        "town", "Wherryford",
                        "postcode", "AB1 2CD",
                        "local-authority", "1"));
        ALL.putAll(
                Map.of(
                        "ages", "3-5",
                        "siblings", "maybe",
                        "early-permanence", "no",
                        "adopted-before", "no",
                        "foster-carer", "no"));
        for (int n = 1; n <= 3; n++) {
            String key = "referee-" + n + "-";
            ALL.put(key + "name", "Referee Number " + n);
            ALL.put(key + "knows-you", "A friend");
            ALL.put(key + "relative", "no");
            ALL.put(key + "telephone", "01632 96000" + n);
        }
        ALL.putAll(Map.of("true-answers", "yes", "one-application", "yes", "checks", "yes"));
    }

    private Answered() {}

    /** The form fields of one page. */
    public static Map<String, String> page(String section, String page) {
        Map<String, String> fields = new TreeMap<>();
        section(section)
                .page(page)
                .orElseThrow()
                .questions()
                .forEach(question ->
                        question.fields().stream()
                                .filter(ALL::containsKey)
                                .forEach(field -> fields.put(field, ALL.get(field))));
        return fields;
    }

    /** The pages that somebody who answers so is asked. */
    public static List<org.adoptionportal.application.form.Page> pages(Section section) {
        return new Journey(told()).pages(section);
    }

    /** All that has been told when everything is answered so. */
    public static Told told() {
        return new Told(
                RegistrationForm.sections().stream()
                        .collect(Collectors.toMap(Section::code, _ -> new Answers(everything()))));
    }

    /** Every answer by the name of its field. */
    public static Map<String, String> everything() {
        return Map.copyOf(ALL);
    }

    /** The answers of a section as a program sends them. */
    public static String json(Section section) {
        return pages(section).stream()
                .flatMap(page -> page.questions().stream())
                .flatMap(question -> value(question).stream())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Optional<String> value(Question question) {
        String name = "\"" + question.key() + "\": ";
        if (question.kind() == Kind.DATE) {
            return Optional.of(name + "\"1985-03-27\"");
        }
        String form = question.kind() == Kind.CHOICES ? "[\"%s\"]" : "\"%s\"";
        return Optional.ofNullable(ALL.get(question.key()))
                .map(text -> name + form.formatted(text));
    }

    private static Section section(String code) {
        return RegistrationForm.section(code).orElseThrow();
    }
}
