package org.adoptionportal.application.form;

import java.util.HashMap;
import java.util.Map;

/**
 * Everything that one applicant has saved: the shared answers and their own.
 *
 * @param sections the answers by the code of their section; a section that was never saved is not
 *     there
 */
public record Told(Map<String, Answers> sections) {

    public Answers in(String section) {
        return sections.getOrDefault(section, Answers.none());
    }

    public Answers in(Section section) {
        return in(section.code());
    }

    /** With these answers in the place of a section's. */
    public Told with(Section section, Answers answers) {
        Map<String, Answers> changed = new HashMap<>(sections);
        changed.put(section.code(), answers);
        return new Told(Map.copyOf(changed));
    }

    boolean hasSaved(Section section) {
        return sections.containsKey(section.code());
    }
}
