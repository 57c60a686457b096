package org.adoptionportal.platform.web.component;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question with one answer out of a few. */
public final class Radios extends Choices<Radios> {

    private Radios(Map<String, Object> options, List<Choice> choices, Set<String> chosen) {
        super(options, choices, chosen);
    }

    public static Radios named(String name) {
        return new Radios(Map.of("name", name), List.of(), Set.of());
    }

    /** The two choices {@code yes} and {@code no}, side by side. */
    public static Radios yesOrNo(String name) {
        return named(name).choice("yes", "Yes").choice("no", "No").inline();
    }

    /** The choice that was made; null for none. */
    public Radios value(@Nullable String value) {
        return chosen(value == null ? Set.of() : Set.of(value));
    }

    /** Side by side: only for two short choices. */
    public Radios inline() {
        return with("classes", "govuk-radios--inline");
    }

    @Override
    public String partial() {
        return "radios";
    }

    @Override
    Radios copy(Map<String, Object> options, List<Choice> choices, Set<String> chosen) {
        return new Radios(options, choices, chosen);
    }
}
