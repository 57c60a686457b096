package org.adoptionportal.equality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.adoptionportal.platform.web.form.Typed;

/** Reads the answers that somebody sent, by the codes of the questions. */
final class Reading {

    static final int MOST_CHARACTERS = 100;

    private final List<Given> given = new ArrayList<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    private Reading() {}

    static Reading of(UnaryOperator<String> sent) {
        Reading reading = new Reading();
        for (Question question : Questions.all()) {
            String value = Typed.clean(sent.apply(question.code()));
            if (!value.isEmpty()) {
                reading.read(question, value);
            }
        }
        return reading;
    }

    /** What was answered; nothing of a question that was left alone. */
    List<Given> given() {
        return List.copyOf(given);
    }

    /** What must be put right, by the code of the question. */
    Map<String, String> faults() {
        return Map.copyOf(faults);
    }

    private void read(Question question, String value) {
        String fault = fault(question, value);
        if (!fault.isEmpty()) {
            faults.put(question.code(), fault);
        } else if (question.isInOwnWords()) {
            given.add(new Given(question.code(), Given.OWN_WORDS, value));
        } else {
            given.add(new Given(question.code(), value, null));
        }
    }

    private static String fault(Question question, String value) {
        if (question.isInOwnWords()) {
            return Typed.fault(value, MOST_CHARACTERS);
        }
        return question.offers(value) ? "" : "Choose one of the answers shown";
    }
}
