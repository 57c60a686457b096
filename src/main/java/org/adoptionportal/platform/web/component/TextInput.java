package org.adoptionportal.platform.web.component;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question answered on one line. */
public final class TextInput extends Control<TextInput> {

    private static final Set<Integer> WIDTHS = Set.of(2, 3, 4, 5, 10, 20, 30);

    private TextInput(Map<String, Object> options) {
        super(options);
    }

    public static TextInput named(String name) {
        return new TextInput(Map.of("name", name, "id", name));
    }

    public TextInput value(@Nullable String value) {
        return with("value", value);
    }

    /** As wide as so many characters: 2, 3, 4, 5, 10, 20 or 30. */
    public TextInput width(int characters) {
        if (!WIDTHS.contains(characters)) {
            throw new IllegalArgumentException("No such width: " + characters);
        }
        return with("classes", "govuk-input--width-" + characters);
    }

    /** What the browser may fill in: a token of the HTML standard, such as {@code given-name}. */
    public TextInput autocomplete(String token) {
        return with("autocomplete", token);
    }

    public TextInput email() {
        return with("type", "email").autocomplete("email").spelledAsTyped();
    }

    public TextInput telephone() {
        return with("type", "tel").autocomplete("tel").width(20);
    }

    /** Digits only: phones show the number pad. */
    public TextInput digits() {
        return with("inputmode", "numeric");
    }

    /** Names, codes and addresses that a spell checker must leave alone. */
    public TextInput spelledAsTyped() {
        return with("spellcheck", "false");
    }

    /** Stands before the answer, such as a pound sign. */
    public TextInput prefix(String text) {
        return with("prefix", new Text(text));
    }

    /** Stands after the answer, such as a unit. */
    public TextInput suffix(String text) {
        return with("suffix", new Text(text));
    }

    @Override
    public String partial() {
        return "input";
    }

    @Override
    TextInput copy(Map<String, Object> options) {
        return new TextInput(options);
    }
}
