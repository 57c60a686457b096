package org.adoptionportal.platform.web.component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question with any number of answers out of a few. */
public final class Checkboxes extends Choices<Checkboxes> {

    private Checkboxes(Map<String, Object> options, List<Choice> choices, Set<String> chosen) {
        super(options, choices, chosen);
    }

    public static Checkboxes named(String name) {
        return new Checkboxes(Map.of("name", name), List.of(), Set.of());
    }

    /** The choices that were made. */
    public Checkboxes values(Collection<String> values) {
        return chosen(Set.copyOf(values));
    }

    @Override
    public String partial() {
        return "checkboxes";
    }

    @Override
    Checkboxes copy(Map<String, Object> options, List<Choice> choices, Set<String> chosen) {
        return new Checkboxes(options, choices, chosen);
    }
}
