package org.adoptionportal.platform.web.form;

import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;

/** Makes what was typed storable without changing what it says. */
public final class Typed {

    private static final char REPLACEMENT = '\uFFFD';

    private Typed() {}

    /** The values of one field, joined by commas where there are several. */
    public static String clean(List<String> sent) {
        return clean(String.join(",", sent));
    }

    /** Without what surrounds it; line breaks are single characters. */
    public static String clean(String sent) {
        StringBuilder cleaned = new StringBuilder();
        sent.replace("\r\n", "\n")
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

    /** Whether something in it could not be stored as it was sent. */
    public static boolean hasMark(String cleaned) {
        return cleaned.indexOf(REPLACEMENT) >= 0;
    }

    /**
     * The cleaned text, if it can be used.
     *
     * @param field by which it is refused
     * @param missing what to say when there is none; empty if it may be left out
     * @param of says what the text is, such as " for the reasons"
     * @throws Refusal.Invalid naming the field
     */
    public static String checked(String field, String sent, String missing, int most, String of) {
        String cleaned = clean(sent);
        String fault = cleaned.isEmpty() ? missing : fault(cleaned, most, of);
        if (!fault.isEmpty()) {
            throw new Refusal.Invalid(fault, Map.of(field, fault));
        }
        return cleaned;
    }

    /** What is wrong with a text of at most so many characters; empty when nothing is. */
    public static String fault(String cleaned, int most) {
        return fault(cleaned, most, "");
    }

    /**
     * As {@link #fault(String, int)}.
     *
     * @param of says what the text is, such as " for the reasons"
     */
    public static String fault(String cleaned, int most, String of) {
        if (hasMark(cleaned)) {
            return "Remove the characters shown as \uFFFD: we cannot store them";
        }
        boolean tooLong = cleaned.codePointCount(0, cleaned.length()) > most;
        return tooLong ? "Use %d characters or fewer%s".formatted(most, of) : "";
    }
}
