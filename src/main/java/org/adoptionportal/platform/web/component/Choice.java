package org.adoptionportal.platform.web.component;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers to choose from.
 *
 * @param checked whether it is chosen; the field that holds the choice sets it
 * @param conditional further questions, shown while it is chosen
 * @param divider a word between the choices before and after; such a choice has nothing else
 * @param behaviour {@code exclusive} when choosing it takes all others away
 */
public record Choice(
        String value,
        String text,
        @Nullable Text hint,
        boolean checked,
        @Nullable Conditional conditional,
        @Nullable String divider,
        @Nullable String behaviour) {

    /** Questions that belong to one choice. */
    public record Conditional(List<Field> fields) {}

    public static Choice of(String value, String text) {
        return new Choice(value, text, null, false, null, null, null);
    }

    /** Stands between choices: {@code or}. */
    public static Choice divider(String word) {
        return new Choice("", "", null, false, null, word, null);
    }

    public Choice hint(String hint) {
        return new Choice(value, text, new Text(hint), checked, conditional, divider, behaviour);
    }

    /** Asks more while this is chosen. Without JavaScript the questions always show. */
    public Choice revealing(Field... fields) {
        var revealed = new Conditional(List.of(fields));
        return new Choice(value, text, hint, checked, revealed, divider, behaviour);
    }

    /** "None of these": choosing it takes the other choices away. */
    public Choice exclusive() {
        return new Choice(value, text, hint, checked, conditional, divider, "exclusive");
    }

    Choice checkedIfIn(Set<String> values) {
        boolean chosen = divider == null && values.contains(value);
        return new Choice(value, text, hint, chosen, conditional, divider, behaviour);
    }
}
