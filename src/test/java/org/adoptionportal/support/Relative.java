package org.adoptionportal.support;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adoptionportal.identity.StaffRole;

/**
 * A birth parent or relative without an account who writes to us in one browser.
 *
 * @param answers valid ones to every question; change them at will
 */
public record Relative(Visitor visitor, String name, Map<String, String> answers) {

    private static final Pattern REFERENCE = Pattern.compile("[2-9A-Z]{5}-[2-9A-Z]{5}");

    public static Relative valid() {
        String name = "Merle " + UUID.randomUUID();
        Map<String, String> answers = new HashMap<>();
        answers.put("ways", "TEXT");
        answers.put("telephone", "07700 900 123");
        answers.put("times", "Weekdays before three");
        answers.put("names", name);
        answers.put("relation", "MOTHER");
        answers.put("wishes", "TALK");
        return new Relative(Visitor.anonymous(), name, answers);
    }

    /** Somebody who works with birth parents and relatives, and with nobody else. */
    public static Person counsellor() {
        return People.staff(StaffRole.RECORDS_COUNSELLOR);
    }

    /** Begins, answers each part and answers the page on which all of it is checked. */
    public Page writes() {
        Page page = visitor.press(visitor.get("/talk"), "Start now");
        for (int part = 0; part < 4; part++) {
            page = visitor.submitWith(page, "Save and continue", answers);
        }
        return page;
    }

    /** Writes and sends it, and answers its reference. */
    public String reference() {
        return referenceOn(visitor.press(writes(), "Send"));
    }

    /** Asks for somebody the same day, and answers the reference. */
    public String today() {
        Page form = visitor.get("/talk/today");
        return referenceOn(visitor.submitWith(form, "Ask somebody to contact me", answers));
    }

    private static String referenceOn(Page page) {
        Matcher found = REFERENCE.matcher(page.text());
        if (!found.find()) {
            throw new AssertionError("No reference: " + page.text());
        }
        return found.group();
    }
}
