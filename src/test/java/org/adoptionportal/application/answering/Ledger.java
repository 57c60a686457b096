package org.adoptionportal.application.answering;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Section;

/** What was accepted and has to be stored: kept apart from the portal, to be compared with it. */
final class Ledger {

    private final Map<Sheet, Map<String, String>> answers = new HashMap<>();
    private final Map<Sheet, Integer> versions = new HashMap<>();

    /**
     * One set of answers.
     *
     * @param owner the place of whose they are; 0 when they are shared
     */
    record Sheet(int owner, Section section) {
        static final int SHARED = 0;
    }

    Map<String, String> answers(Sheet sheet) {
        return answers.getOrDefault(sheet, Map.of());
    }

    int version(Sheet sheet) {
        return versions.getOrDefault(sheet, 0);
    }

    /** Whether all of this is there already. */
    boolean holds(Sheet sheet, Answers typed) {
        Map<String, String> before = answers(sheet);
        return version(sheet) > 0
                && typed.values().entrySet().stream()
                        .allMatch(each ->
                                before.getOrDefault(each.getKey(), "").equals(each.getValue()));
    }

    void accept(Sheet sheet, Answers typed) {
        if (!holds(sheet, typed)) {
            versions.merge(sheet, 1, Integer::sum);
        }
        Map<String, String> after = new TreeMap<>(answers(sheet));
        after.putAll(typed.values());
        after.values().removeIf(String::isEmpty);
        answers.put(sheet, after);
    }
}
