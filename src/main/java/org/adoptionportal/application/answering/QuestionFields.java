package org.adoptionportal.application.answering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.Question;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.component.Textarea;
import org.jspecify.annotations.Nullable;

/** Turns questions and what was answered into the fields of a web form. */
@Singleton
class QuestionFields {

    private final Authorities authorities;

    QuestionFields(Authorities authorities) {
        this.authorities = authorities;
    }

    /**
     * @param faults what is wrong, by the name of the field
     */
    List<Field> of(Page page, Answers answers, Map<String, String> faults) {
        return page.questions().stream()
                .map(question -> field(question, answers, faults.get(question.firstField())))
                .toList();
    }

    private Field field(Question question, Answers answers, @Nullable String fault) {
        String value = answers.get(question.key());
        return switch (question.kind()) {
            case TEXT, POSTCODE -> text(question, value).error(fault);
            case EMAIL ->
                    text(question, value).email().autocomplete(filling(question)).error(fault);
            case TELEPHONE ->
                    text(question, value).telephone().autocomplete(filling(question)).error(fault);
            case YEAR -> text(question, value).digits().width(4).error(fault);
            case NUMBER -> text(question, value).digits().width(3).error(fault);
            case LONG_TEXT -> longText(question, value).error(fault);
            case DATE -> date(question, answers).error(fault);
            case CHOICE -> radios(question, value).error(fault);
            case CHOICES, AGREEMENT -> checkboxes(question, answers).error(fault);
            case AUTHORITY -> councils(question, value).error(fault);
        };
    }

    private static String filling(Question question) {
        return question.autofill().isEmpty() ? "off" : question.autofill();
    }

    private static TextInput text(Question question, String value) {
        TextInput input =
                TextInput.named(question.key())
                        .labelled(question.label())
                        .hint(question.hint())
                        .value(value);
        return question.autofill().isEmpty() ? input : input.autocomplete(question.autofill());
    }

    private static Textarea longText(Question question, String value) {
        return Textarea.named(question.key())
                .labelled(question.label())
                .hint(question.hint())
                .value(value);
    }

    private static DateInput date(Question question, Answers answers) {
        DateInput input = DateInput.named(question.key()).labelled(question.label());
        return (question.autofill().isEmpty() ? input : input.ownBirthday())
                .hint(question.hint())
                .value(
                        answers.get(question.key() + "-day"),
                        answers.get(question.key() + "-month"),
                        answers.get(question.key() + "-year"));
    }

    private static Radios radios(Question question, String value) {
        return Radios.named(question.key())
                .labelled(question.label())
                .hint(question.hint())
                .choices(choices(question))
                .value(value);
    }

    private static Checkboxes checkboxes(Question question, Answers answers) {
        return Checkboxes.named(question.key())
                .labelled(question.label())
                .hint(question.hint())
                .choices(choices(question))
                .values(Set.copyOf(answers.choices(question.key())));
    }

    private static List<Choice> choices(Question question) {
        return question.options().stream().map(o -> Choice.of(o.value(), o.text())).toList();
    }

    private Select councils(Question question, String value) {
        Select select =
                Select.named(question.key()).labelled(question.label()).hint(question.hint());
        for (Authority authority : authorities.all()) {
            select = select.choice(Integer.toString(authority.id()), authority.name());
        }
        return select.value(value);
    }
}
