package org.adoptionportal.identity.parked;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words of what a form calls its fields and choices, whichever form it is. */
final class Plain {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[-_]+");
    private static final Pattern CHOICE = Pattern.compile("[A-Z]+(_[A-Z0-9]+)+");

    private Plain() {}

    /** For example "First names" for {@code firstNames}. */
    static String name(String field) {
        String words = HUMP.matcher(field).replaceAll(" ").strip().toLowerCase(Locale.UK);
        return words.isEmpty()
                ? field
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** What was typed as it was typed; a choice such as {@code NOT_YET} as "Not yet". */
    static String words(String value) {
        return CHOICE.matcher(value).matches() ? name(value) : value;
    }
}
