package org.adoptionportal.equality;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.TextInput;

/**
 * The questions as fields of a form.
 *
 * @param sent what was answered, by the code of the question
 * @param faults what must be put right
 */
record EqualityFields(UnaryOperator<String> sent, Map<String, String> faults) {

    List<Field> all() {
        return Questions.all().stream().flatMap(this::fields).toList();
    }

    /** A question with groups of options has a field for each group, of which one is chosen. */
    private Stream<Field> fields(Question question) {
        return question.isInOwnWords()
                ? Stream.of(words(question))
                : question.groups().entrySet().stream()
                        .map(group -> radios(question, group.getKey(), group.getValue()));
    }

    private Field words(Question question) {
        return TextInput.named(question.code())
                .labelled(question.label())
                .autocomplete("off")
                .value(sent.apply(question.code()))
                .error(faults.get(question.code()));
    }

    private Field radios(Question question, String group, List<Option> options) {
        boolean first = options.getFirst().equals(question.options().getFirst());
        Radios radios =
                Radios.named(question.code())
                        .id(
                                first
                                        ? question.code()
                                        : question.code() + "-" + options.getFirst().code())
                        .labelled(question.label() + (group.isEmpty() ? "" : ": " + group))
                        .hint(question.hint().isEmpty() ? null : question.hint());
        for (Option option : options) {
            if (option.code().equals(Question.NOT_SAID)) {
                radios = radios.choice(Choice.divider("or"));
            }
            radios = radios.choice(choice(option));
        }
        return radios.value(sent.apply(question.code()))
                .error(first ? faults.get(question.code()) : null);
    }

    private static Choice choice(Option option) {
        Choice choice = Choice.of(option.code(), option.text());
        return option.hint().isEmpty() ? choice : choice.hint(option.hint());
    }
}
