package org.adoptionportal.platform.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.jspecify.annotations.Nullable;

/** A posted form: each field with what was sent for it. */
public record Sent(Map<String, List<String>> fields) {

    private static final String VERSION = "version";
    private static final Set<String> NEW_EACH_TIME = Set.of(Once.FIELD, "csrfToken");

    /** A form as the server reads it, in which a field may come once or several times. */
    public static Sent of(Map<?, ?> posted) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        posted.forEach((name, value) -> fields.put(String.valueOf(name), values(value)));
        return new Sent(fields);
    }

    private static List<String> values(@Nullable Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(Sent::text).toList()
                : List.of(text(value));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The first value of a field, or nothing. */
    public String get(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean has(String field) {
        return !get(field).isEmpty();
    }

    /** The id of ours that a field names; empty when it names none. */
    public OptionalLong id(String field) {
        try {
            return OptionalLong.of(Long.parseLong(get(field)));
        } catch (NumberFormatException notOurs) {
            return OptionalLong.empty();
        }
    }

    /**
     * The day that was typed in three parts.
     *
     * @throws Refusal.Invalid naming the field, if they are no day of the calendar
     */
    public LocalDate date(String field) {
        try {
            return LocalDate.of(
                    part(field + "-year"), part(field + "-month"), part(field + "-day"));
        } catch (NumberFormatException | DateTimeException notADate) {
            String fault = "Enter the day, month and year, like 27 3 2026";
            throw new Refusal.Invalid(fault, Map.of(field, fault));
        }
    }

    private int part(String field) {
        return Integer.parseInt(get(field).strip());
    }

    /** The key under which this form is carried out once. */
    public String onceKey() {
        return get(Once.FIELD);
    }

    /**
     * Which version of a thing the person looked at when they decided on it.
     *
     * @throws Refusal.Invalid if the form does not say so
     */
    public int version() {
        try {
            return Integer.parseInt(get(VERSION));
        } catch (NumberFormatException notANumber) {
            throw new Refusal.Invalid("Open the page again, then decide.");
        }
    }

    /** What the form says, without the fields that are new each time it is shown. */
    public Map<String, List<String>> content() {
        Map<String, List<String>> content = new TreeMap<>(fields);
        content.keySet().removeAll(NEW_EACH_TIME);
        return content;
    }
}
