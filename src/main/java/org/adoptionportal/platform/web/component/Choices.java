package org.adoptionportal.platform.web.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A group of choices under one question.
 *
 * @param <T> the field itself
 */
abstract sealed class Choices<T extends Choices<T>> extends Control<T> permits Radios, Checkboxes {

    private final List<Choice> choices;
    private final Set<String> chosen;

    Choices(Map<String, Object> options, List<Choice> choices, Set<String> chosen) {
        super(options);
        this.choices = choices;
        this.chosen = chosen;
    }

    abstract T copy(Map<String, Object> options, List<Choice> choices, Set<String> chosen);

    /** Adds a choice below those that are there. */
    public final T choice(String value, String text) {
        return choice(Choice.of(value, text));
    }

    public final T choice(Choice choice) {
        List<Choice> more = new ArrayList<>(choices);
        more.add(choice);
        return copy(super.options(), List.copyOf(more), chosen);
    }

    public final T choices(List<Choice> all) {
        return copy(super.options(), List.copyOf(all), chosen);
    }

    @Override
    public final T labelled(String text) {
        return with("fieldset", Fieldset.of(text, "govuk-fieldset__legend--s", false));
    }

    @Override
    public final T heading(String text) {
        return with("fieldset", Fieldset.of(text, "govuk-fieldset__legend--l", true));
    }

    @Override
    public final T id(String id) {
        return with("idPrefix", id);
    }

    @Override
    public final String inputId() {
        return option("idPrefix") instanceof String id ? id : name();
    }

    @Override
    public final Map<String, Object> options() {
        return changed("items", choices.stream().map(c -> c.checkedIfIn(chosen)).toList());
    }

    /** The questions that belong to single choices. */
    final Stream<Field> revealed() {
        return choices.stream()
                .map(Choice::conditional)
                .filter(Objects::nonNull)
                .flatMap(conditional -> conditional.fields().stream());
    }

    final T chosen(Set<String> values) {
        return copy(super.options(), choices, values);
    }

    @Override
    final T copy(Map<String, Object> options) {
        return copy(options, choices, chosen);
    }
}
