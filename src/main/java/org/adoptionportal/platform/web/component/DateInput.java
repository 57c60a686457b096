package org.adoptionportal.platform.web.component;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date that people know by heart, typed as day, month and year. A field named {@code dob} posts
 * {@code dob-day}, {@code dob-month} and {@code dob-year}.
 */
public final class DateInput extends Control<DateInput> {

    /** A part of the date. */
    public enum Part {
        DAY,
        MONTH,
        YEAR;

        private final String key = name().toLowerCase(Locale.ROOT);
    }

    private record Typed(@Nullable String value, boolean error, @Nullable String autocomplete) {}

    private final Map<Part, String> values;
    private final Set<Part> wrong;

    private DateInput(Map<String, Object> options, Map<Part, String> values, Set<Part> wrong) {
        super(options);
        this.values = values;
        this.wrong = wrong;
    }

    public static DateInput named(String name) {
        return new DateInput(Map.of("name", name, "id", name), Map.of(), Set.of(Part.values()));
    }

    /** The parts as typed; null or empty when nothing was. */
    public DateInput value(@Nullable String day, @Nullable String month, @Nullable String year) {
        Map<Part, String> typed = new EnumMap<>(Part.class);
        typed.put(Part.DAY, day == null ? "" : day);
        typed.put(Part.MONTH, month == null ? "" : month);
        typed.put(Part.YEAR, year == null ? "" : year);
        return new DateInput(super.options(), typed, wrong);
    }

    /** An error in some of the parts only: they alone are marked, the first is linked to. */
    public DateInput errorIn(String message, Part... parts) {
        return new DateInput(super.options(), values, Set.of(parts)).error(message);
    }

    /** The browser may fill in the person's own date of birth. */
    public DateInput ownBirthday() {
        return with("autocomplete", "bday");
    }

    @Override
    public DateInput labelled(String text) {
        return with("fieldset", Fieldset.of(text, "govuk-fieldset__legend--s", false));
    }

    @Override
    public DateInput heading(String text) {
        return with("fieldset", Fieldset.of(text, "govuk-fieldset__legend--l", true));
    }

    @Override
    public String inputId() {
        Stream<Part> parts = Stream.of(Part.values());
        Part first = parts.filter(wrong::contains).findFirst().orElse(Part.DAY);
        return super.inputId() + "-" + first.key;
    }

    @Override
    public Map<String, Object> options() {
        Map<String, Object> options = changed("namePrefix", name());
        for (Part part : Part.values()) {
            boolean error = error() != null && wrong.contains(part);
            String autocomplete = option("autocomplete") == null ? null : "bday-" + part.key;
            options.put(part.key, new Typed(values.get(part), error, autocomplete));
        }
        return options;
    }

    @Override
    public String partial() {
        return "date-input";
    }

    @Override
    DateInput copy(Map<String, Object> options) {
        return new DateInput(options, values, wrong);
    }
}
