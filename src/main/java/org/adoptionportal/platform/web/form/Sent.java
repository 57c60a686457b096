package org.adoptionportal.platform.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;

/** A posted form: each field with what was sent for it. */
public record Sent(Map<String, List<String>> fields) {

    /** The first value of a field, or nothing. */
    public String get(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean has(String field) {
        return !get(field).isEmpty();
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
}
