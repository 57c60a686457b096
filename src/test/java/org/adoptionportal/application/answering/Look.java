package org.adoptionportal.application.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.adoptionportal.application.SavedSection;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.Question;
import org.adoptionportal.application.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * What somebody had in front of them when they began to type.
 *
 * @param page which page; null for a program, which has the whole section
 */
record Look(Section section, @Nullable Page page, SavedSection saved) {

    /** Whether this is what they would see now, as pages and programs are told. */
    boolean isStill(SavedSection now) {
        return page == null
                ? now.version() == saved.version()
                : Basis.of(page, now.answers()).equals(Basis.of(page, saved.answers()));
    }

    /** As {@link #isStill}, found out field by field. */
    boolean isStill(Map<String, String> now, int version) {
        return page == null
                ? version == saved.version()
                : fields().stream()
                        .allMatch(field ->
                                saved.answers().get(field).equals(now.getOrDefault(field, "")));
    }

    private List<String> fields() {
        return (page == null
                        ? section.pages().stream().flatMap(each -> each.possible().stream())
                        : List.of(page).stream())
                .flatMap(each -> each.questions().stream())
                .map(Question::fields)
                .flatMap(List::stream)
                .toList();
    }

    /** What was there with some of it changed: to words of their own, or to nothing. */
    Answers typed(Random random, String word) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : fields()) {
            typed.put(
                    field,
                    switch (random.nextInt(6)) {
                        case 0, 1 -> word + " " + random.nextInt(1_000_000);
                        case 2 -> "";
                        default -> saved.answers().get(field);
                    });
        }
        return new Answers(typed);
    }
}
