package org.adoptionportal.familysupport;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.platform.web.form.Typed;

/** A day as somebody typed it, in three parts: it need not be one of the calendar. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TypedDay(String day, String month, String year) {

    /** Nothing typed. */
    public static final TypedDay NONE = new TypedDay("", "", "");

    /** Reads the parts that a form posted for the field of that name. */
    public static TypedDay of(Map<String, List<String>> sent, String name) {
        return new TypedDay(
                part(sent, name + "-day"), part(sent, name + "-month"), part(sent, name + "-year"));
    }

    /** Reads what a program sends, such as 2015-03-27; anything else is kept as no day. */
    public static TypedDay iso(String text) {
        String[] parts = text.split("-", -1);
        if (text.isEmpty()) {
            return NONE;
        }
        return parts.length == 3
                ? new TypedDay(parts[2], parts[1], parts[0])
                : new TypedDay(text, "", "");
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The day, if it is one of the calendar. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (NumberFormatException | DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int number(String part) {
        return Integer.parseInt(part);
    }

    private static String part(Map<String, List<String>> sent, String name) {
        String typed = Typed.clean(sent.getOrDefault(name, List.of()));
        return typed.length() > 10 ? typed.substring(0, 10) : typed;
    }
}
