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
        String fault = Typed.fault(text, SHORT);
        return text.isEmpty() || !fault.isEmpty() ? fault : shape.fault(text);
    }
}
