package org.adoptionportal.records.holder;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/**
 * When an adoption order was made, as far as the adopted person knows.
 *
 * @param month null when only the year is known
 * @param day null when only the year, or the month and the year, are known
 */
@Serdeable
public record OrderDate(int year, @Nullable Integer month, @Nullable Integer day) {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int LAST_MONTH = 12;

    /** The first day that it can have been. */
    public LocalDate first() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that it can have been. */
    public LocalDate last() {
        YearMonth latest = YearMonth.of(year, month == null ? LAST_MONTH : month);
        return day == null ? latest.atEndOfMonth() : latest.atDay(day);
    }

    /** For example "12 November 1975", "November 1975" or "1975". */
    public String words() {
        if (month == null) {
            return Integer.toString(year);
        }
        return day == null ? MONTH.format(first()) : London.date(first());
    }
}
