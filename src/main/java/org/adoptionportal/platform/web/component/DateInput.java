package org.adoptionportal.platform.web.component;

import java.util.EnumMap;
import java.util.List;
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
        DAY("day", "Day", 2),
        MONTH("month", "Month", 2),
        YEAR("year", "Year", 4);

        private final String suffix;
        private final String label;
        private final int width;

        Part(String suffix, String label, int width) {
            this.suffix = suffix;
            this.label = label;
            this.width = width;
        }
    }

    private record Item(
            String name,
            String id,
            String label,
            String classes,
            @Nullable String value,
            @Nullable String autocomplete) {}

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
        return super.inputId() + "-" + first.suffix;
    }

    @Override
    public Map<String, Object> options() {
        List<Item> items = Stream.of(Part.values()).map(this::item).toList();
        return changed("items", items);
    }

    private Item item(Part part) {
        String error = error() != null && wrong.contains(part) ? " govuk-input--error" : "";
        String own = option("autocomplete") == null ? null : "bday-" + part.suffix;
        return new Item(
                name() + "-" + part.suffix,
                super.inputId() + "-" + part.suffix,
                part.label,
                "govuk-input--width-" + part.width + error,
                values.get(part),
                own);
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
