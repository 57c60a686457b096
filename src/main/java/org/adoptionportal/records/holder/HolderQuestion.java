package org.adoptionportal.records.holder;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody knows of their adoption order, as they typed it.
 *
 * @param day of the order; may be empty
 * @param month may be empty
 * @param dayUnknown whether they said that they cannot find out on which side of a boundary it was
 * @param where a {@link WhereAdopted}
 * @param council the id of the council that arranged it; may be empty
 * @param agency who arranged it, when it was no council; may be empty
 */
@Serdeable
public record HolderQuestion(
        String day,
        String month,
        String year,
        boolean dayUnknown,
        String where,
        String court,
        String council,
        String agency) {

    /** The names of the fields that can be wrong. */
    public static final String ORDERED = "ordered";

    public static final String WHERE = "where";
    public static final String COURT = "court";
    public static final String COUNCIL = "council";
    public static final String AGENCY = "agency";
    public static final String DAY_UNKNOWN = "dayUnknown";

    /** What is empty is left out when it is stored. */
    public HolderQuestion {
        day = orEmpty(day);
        month = orEmpty(month);
        year = orEmpty(year);
        where = orEmpty(where);
        court = orEmpty(court);
        council = orEmpty(council);
        agency = orEmpty(agency);
    }

    /** Reads what a form sent. */
    public static HolderQuestion of(Map<String, List<String>> sent) {
        return new HolderQuestion(
                text(sent, ORDERED + "-day"),
                text(sent, ORDERED + "-month"),
                text(sent, ORDERED + "-year"),
                !text(sent, DAY_UNKNOWN).isEmpty(),
                text(sent, WHERE),
                text(sent, COURT),
                text(sent, COUNCIL),
                text(sent, AGENCY));
    }

    /** The same, with the day of the order. */
    public HolderQuestion on(LocalDate ordered) {
        return new HolderQuestion(
                Integer.toString(ordered.getDayOfMonth()),
                Integer.toString(ordered.getMonthValue()),
                Integer.toString(ordered.getYear()),
                false,
                where,
                court,
                council,
                agency);
    }

    static Refusal.Invalid wrong(String field, String fault) {
        return new Refusal.Invalid(fault, Map.of(field, fault));
    }

    private static String orEmpty(@Nullable String told) {
        return Objects.requireNonNullElse(told, "");
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return Typed.clean(sent.getOrDefault(name, List.of()));
    }

    @Override
    public String toString() {
        return "HolderQuestion";
    }
}
