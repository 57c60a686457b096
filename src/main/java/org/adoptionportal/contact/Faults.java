package org.adoptionportal.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Shape;
import org.adoptionportal.platform.web.form.Typed;

/** What is wrong with some answers, by the names of their fields, in the order they are asked. */
final class Faults {

    /** The most characters of an answer on one line. */
    static final int SHORT = 200;

    /** The most characters of an answer on several lines. */
    static final int LONG = 1000;

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** An answer that may be left out. */
    Faults text(String field, String answer, int most) {
        return add(field, Typed.fault(answer, most));
    }

    /** An answer of several lines that may be left out unless something else needs it. */
    Faults needed(String field, String answer, boolean needed, String missing) {
        return needed && answer.isEmpty() ? add(field, missing) : text(field, answer, LONG);
    }

    /** An answer that has a shape if it is there. */
    Faults shaped(String field, String answer, Shape shape) {
        return answer.isEmpty() ? this : add(field, shape.fault(answer));
    }

    /** Adds what is wrong with an answer, if anything is; the first fault stands. */
    Faults add(String field, String fault) {
        if (!fault.isEmpty()) {
            byField.putIfAbsent(field, fault);
        }
        return this;
    }

    /**
     * Ends here if anything is wrong.
     *
     * @throws Refusal.Invalid with each fault by the name of its field
     */
    void refuse(String message) {
        if (!byField.isEmpty()) {
            throw new Refusal.Invalid(message, byField);
        }
    }
}
