package org.adoptionportal.enquiry;

import org.adoptionportal.platform.web.form.Shape;
import org.adoptionportal.platform.web.form.Typed;

/** What is wrong with one answer, in words for whoever gave it; empty when nothing is. */
final class Fault {

    static final int SHORT = 200;
    static final String NO_CHOICE = "Choose one of the answers shown";

    private Fault() {}

    /** Of an answer that may be left out, and otherwise has a shape. */
    static String shaped(String text, Shape shape) {
        String fault = storable(text, SHORT);
        return text.isEmpty() || !fault.isEmpty() ? fault : shape.fault(text);
    }

    /** Of a text with at most so many characters. */
    static String storable(String text, int most) {
        if (Typed.hasMark(text)) {
            return "Remove the characters shown as \uFFFD: we cannot store them";
        }
        boolean tooLong = text.codePointCount(0, text.length()) > most;
        return tooLong ? "Use %d characters or fewer".formatted(most) : "";
    }
}
