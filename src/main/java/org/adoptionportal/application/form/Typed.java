package org.adoptionportal.application.form;

import java.util.List;

/** Makes what was typed storable without changing what it says. */
final class Typed {

    private static final char REPLACEMENT = '\uFFFD';

    private Typed() {}

    static String clean(List<String> sent) {
        StringBuilder cleaned = new StringBuilder();
        String.join(",", sent)
                .replace("\r\n", "\n")
                .codePoints()
                .map(Typed::storable)
                .forEach(cleaned::appendCodePoint);
        return cleaned.toString().strip();
    }

    /**
     * A control character, or half a character, becomes a visible mark that the rules then refuse.
     */
    private static int storable(int codePoint) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean control =
                Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
        return half || control ? REPLACEMENT : codePoint;
    }

    static boolean hasMark(String cleaned) {
        return cleaned.indexOf(REPLACEMENT) >= 0;
    }
}
