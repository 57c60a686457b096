package org.adoptionportal.application.view;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Option;
import org.adoptionportal.application.form.Question;
import org.adoptionportal.platform.time.London;

/** Says answers in words, as they are read and not as they are stored. */
@Singleton
public class AnswerWords {

    private static final String NOTHING = "Not answered";

    private final Authorities authorities;

    AnswerWords(Authorities authorities) {
        this.authorities = authorities;
    }

    /** The lines of an answer; "Not answered" when there is none. */
    public List<String> of(Question question, Answers answers) {
        List<String> lines =
                switch (question.kind()) {
                    case DATE -> date(question, answers);
                    case CHOICE, CHOICES, AGREEMENT -> chosen(question, answers);
                    case AUTHORITY -> List.of(authority(answers.get(question.key())));
                    default -> Arrays.asList(answers.get(question.key()).split("\n", -1));
                };
        boolean nothing = lines.stream().allMatch(String::isBlank);
        return nothing ? List.of(NOTHING) : lines;
    }

    private static List<String> date(Question question, Answers answers) {
        return List.of(
                answers.date(question.key())
                        .map(London::date)
                        .orElseGet(() ->
                                question.fields().stream()
                                        .map(answers::get)
                                        .collect(Collectors.joining(" "))));
    }

    private static List<String> chosen(Question question, Answers answers) {
        return answers.choices(question.key()).stream()
                .map(value -> text(question, value))
                .toList();
    }

    private static String text(Question question, String value) {
        return question.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Option::text)
                .findFirst()
                .orElse(value);
    }

    private String authority(String id) {
        return authorities.all().stream()
                .filter(authority -> Integer.toString(authority.id()).equals(id))
                .map(authority -> authority.name())
                .findFirst()
                .orElse(id);
    }
}
