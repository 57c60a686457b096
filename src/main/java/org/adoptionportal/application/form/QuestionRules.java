package org.adoptionportal.application.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.platform.web.form.Shape;
import org.adoptionportal.platform.web.form.Typed;

/** What makes the answer to a single question a fault, by the kind of question. */
final class QuestionRules {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final int OLDEST_YEARS = 120;

    private final Authorities authorities;

    QuestionRules(Authorities authorities) {
        this.authorities = authorities;
    }

    Optional<String> fault(Question question, Answers answers, LocalDate today) {
        if (!question.isAnsweredIn(answers)) {
            return Optional.of(question.missing()).filter(words -> !words.isEmpty());
        }
        return question.kind() == Kind.DATE
                ? dateFault(question, answers, today)
                : textFault(question, answers.get(question.key()));
    }

    private Optional<String> textFault(Question question, String value) {
        String fault = Typed.fault(value, question.limit());
        return Optional.of(fault.isEmpty() ? kindFault(question, value) : fault)
                .filter(words -> !words.isEmpty());
    }

    private String kindFault(Question question, String value) {
        return switch (question.kind()) {
            case EMAIL -> Shape.EMAIL.fault(value);
            case TELEPHONE -> Shape.TELEPHONE.fault(value);
            case POSTCODE -> Shape.POSTCODE.fault(value);
            case YEAR -> unless(YEAR, value, "Enter a year with four figures, like 2015");
            case NUMBER -> unless(NUMBER, value, "Enter a whole number, like 0 or 2");
            case AUTHORITY -> isAuthority(value) ? "" : "Choose a council from the list";
            case CHOICE, AGREEMENT -> choiceFault(question, List.of(value));
            case CHOICES -> choiceFault(question, Arrays.asList(value.split(",", -1)));
            case TEXT, LONG_TEXT, DATE -> "";
        };
    }

    private boolean isAuthority(String value) {
        return NUMBER.matcher(value).matches()
                && authorities.byId(Integer.parseInt(value)).isPresent();
    }

    private static String unless(Pattern pattern, String value, String words) {
        return pattern.matcher(value).matches() ? "" : words;
    }

    private static String choiceFault(Question question, List<String> chosen) {
        List<String> offered = question.options().stream().map(Option::value).toList();
        return offered.containsAll(chosen) ? "" : "Choose one of the answers shown";
    }

    private static Optional<String> dateFault(Question question, Answers answers, LocalDate today) {
        for (String part : new String[] {"day", "month", "year"}) {
            if (!answers.has(question.key() + "-" + part)) {
                return Optional.of("The date must include a " + part);
            }
        }
        Optional<LocalDate> date = answers.date(question.key());
        if (date.isEmpty()) {
            return Optional.of("Enter a real date, like 27 3 1985");
        }
        if (date.get().isAfter(today)) {
            return Optional.of("The date must be in the past");
        }
        return date.get().isBefore(today.minusYears(OLDEST_YEARS))
                ? Optional.of("Check the year: it must have four figures, like 1985")
                : Optional.empty();
    }
}
