package org.adoptionportal.support;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A family without an account that asks for support.
 *
 * @param pages what it answers on each page, by the last part of its address; change them at will
 */
public record FamilyAsking(Visitor visitor, Map<String, Map<String, String>> pages) {

    private static final String DOOR = "/family-support";

    /** With valid answers on every page. */
    public static FamilyAsking valid() {
        Map<String, Map<String, String>> pages = new LinkedHashMap<>();
        pages.put(
                "you",
                answers(
                        Map.of(
                                "asker", "ADOPTIVE_PARENT",
                                "names", "Juniper Sallow",
                                "authority", "1",
                                "postcode", "AB1 2CD")));
        pages.put("children/1", child());
        pages.put(
                "what-is-happening",
                answers(Map.of("happening", "Rowan cannot sleep, and school is hard.")));
        pages.put("contact", answers(Map.of("ways", "TELEPHONE", "telephone", "01632 960 007")));
        pages.put("needs", answers(Map.of("access", "Short meetings")));
        return new FamilyAsking(Visitor.anonymous(), pages);
    }

    private static Map<String, String> child() {
        return answers(
                Map.ofEntries(
                        entry("name", "Rowan"),
                        entry("bornOn-day", "27"),
                        entry("bornOn-month", "3"),
                        entry("bornOn-year", "2016"),
                        entry("order", "ADOPTION"),
                        entry("orderOn-day", "4"),
                        entry("orderOn-month", "5"),
                        entry("orderOn-year", "2019"),
                        entry("placedBy", "1"),
                        entry("inCare", "yes")));
    }

    private static Map<String, String> answers(Map<String, String> fixed) {
        return new HashMap<>(fixed);
    }

    /** Changes one answer. */
    public FamilyAsking with(String page, String field, String answer) {
        Objects.requireNonNull(pages.get(page)).put(field, answer);
        return this;
    }

    /** Begins a request, answers every page, and comes to the page on which it is checked. */
    public Page writes() {
        Page door = visitor.get(DOOR);
        Page page = visitor.press(door, "Ask for support");
        String path = page.path().substring(0, page.path().lastIndexOf('/'));
        for (var each : pages.entrySet()) {
            visitor.submit(visitor.get(path + "/" + each.getKey()), each.getValue());
        }
        return visitor.get(path + "/check");
    }

    /** Writes it and sends it. */
    public Page sends() {
        return visitor.press(writes(), "Send my request");
    }

    /** Sends it, and answers the reference on the confirmation. */
    public String reference() {
        return referenceOn(sends());
    }

    /** Asks to be rung today, and answers the confirmation. */
    public Page inCrisis() {
        return visitor.submit(
                visitor.get(DOOR + "/crisis"),
                Map.of("names", "Sorrel Finch", "telephone", "01632 960 008", "authority", "1"));
    }

    /** The reference that a confirmation shows. */
    public static String referenceOn(Page sent) {
        return sent.path().split("/", -1)[3];
    }
}
