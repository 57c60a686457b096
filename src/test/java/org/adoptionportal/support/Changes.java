package org.adoptionportal.support;

import java.util.HashMap;
import java.util.Map;

/** Changes of what was sent, as somebody makes them in a browser. */
public final class Changes {

    private Changes() {}

    /** Opens the section and comes to its first page. */
    public static Page opens(Visitor visitor, String form, String section) {
        return visitor.press(visitor.get(page(form, section)), "Start changing");
    }

    /** Opens the section and saves one page of it with one answer that is different. */
    public static Page writes(
            Visitor visitor, String form, String section, String page, String field, String value) {
        opens(visitor, form, section);
        return saves(visitor, form, section, page, field, value);
    }

    /** Saves one page of a section that is open, with one answer that is different. */
    public static Page saves(
            Visitor visitor, String form, String section, String page, String field, String value) {
        Map<String, String> answers = new HashMap<>(Answered.page(section, page));
        answers.put(field, value);
        return visitor.submit(visitor.get(form + "/sections/" + section + "/" + page), answers);
    }

    /** Sends what is written in the section. */
    public static Page sends(Visitor visitor, String form, String section, String reason) {
        return visitor.submitWith(
                visitor.get(page(form, section)), "Send the change", Map.of("reason", reason));
    }

    public static String page(String form, String section) {
        return form + "/changes/" + section;
    }
}
