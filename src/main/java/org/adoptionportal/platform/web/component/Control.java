package org.adoptionportal.platform.web.component;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all fields share: their options by name, and a changed copy for every change.
 *
 * @param <T> the field itself
 */
abstract sealed class Control<T extends Control<T>> implements Field
        permits TextInput, PasswordInput, Textarea, Select, DateInput, Choices {

    private final Map<String, Object> options;

    Control(Map<String, Object> options) {
        this.options = options;
    }

    /** The same field with other options. */
    abstract T copy(Map<String, Object> options);

    /** The question, as a label in bold. */
    @Override
    public T labelled(String text) {
        return with("label", new Label(text, "govuk-label--s", false));
    }

    /** The question as the heading of a page that asks nothing else. */
    public T heading(String text) {
        return with("label", new Label(text, "govuk-label--l", true));
    }

    @Override
    public final T hint(@Nullable String text) {
        return with("hint", Text.orAbsent(text));
    }

    /** What is wrong and how to put it right; null takes the error away. */
    @Override
    public final T error(@Nullable String message) {
        return with("errorMessage", Text.orAbsent(message));
    }

    /** Takes the place of the name as the id of the input. */
    public T id(String id) {
        return with("id", id);
    }

    @Override
    public final String name() {
        return (String) options.getOrDefault("name", "");
    }

    @Override
    public String inputId() {
        return (String) options.getOrDefault("id", name());
    }

    @Override
    public final @Nullable String error() {
        return option("errorMessage") instanceof Text message ? message.text() : null;
    }

    @Override
    public Map<String, Object> options() {
        return options;
    }

    final @Nullable Object option(String key) {
        return options.get(key);
    }

    final T with(String key, @Nullable Object value) {
        return copy(changed(key, value));
    }

    /** The options with one of them set, or taken away when the value is null. */
    final Map<String, Object> changed(String key, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(options);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed;
    }
}
