package org.adoptionportal.application.form;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a person answered, as they typed it, right or wrong: keys are the names of form fields. A
 * date is kept in three parts, several choices are joined by commas.
 */
@Serdeable
public record Answers(Map<String, String> values) {

    private static final Answers NONE = new Answers(Map.of());

    public static Answers none() {
        return NONE;
    }

    public String get(String key) {
        return values.getOrDefault(key, "");
    }

    public boolean has(String key) {
        return !get(key).isEmpty();
    }

    public boolean isEmpty() {
        return values.values().stream().allMatch(String::isEmpty);
    }

    public List<String> choices(String key) {
        return has(key) ? Arrays.asList(get(key).split(",", -1)) : List.of();
    }

    /** What was given in this field of each thing of a list; those without are left out. */
    List<String> each(String list, String field, int most) {
        return numbers(list, field, most).mapToObj(n -> get(list + "-" + n + "-" + field)).toList();
    }

    /** The numbers of the things of a list for which this field was given. */
    IntStream numbers(String list, String field, int most) {
        return IntStream.rangeClosed(1, most).filter(n -> has(list + "-" + n + "-" + field));
    }

    /** The date whose parts are all there and make a day of the calendar. */
    public Optional<LocalDate> date(String key) {
        try {
            return Optional.of(
                    LocalDate.of(part(key, "year"), part(key, "month"), part(key, "day")));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private int part(String key, String part) {
        return Integer.parseInt(get(key + "-" + part));
    }

    /**
     * These answers with others in the place of, or added to, them; an empty one takes one away.
     */
    public Answers with(Answers others) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        all.values().removeIf(String::isEmpty);
        return new Answers(all);
    }
}
