package org.adoptionportal.clock;

import io.micronaut.context.annotation.Context;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;

/**
 * The working days of England and Wales: not Saturdays, Sundays and bank holidays. The list of bank
 * holidays is shipped; an agency's own {@code bank-holidays-england-and-wales.csv} replaces it.
 *
 * <p>Every method refuses a date outside the years of the list ({@link Refusal.Unavailable}): a due
 * date that may be wrong is worse than none.
 */
@Context
public final class WorkingDays {

    private static final String FILE = "bank-holidays-england-and-wales.csv";

    private final BankHolidays holidays;

    @Inject
    WorkingDays(ConfigFolder folder) {
        this(holidays(folder));
    }

    /** Of a list of this text. */
    WorkingDays(String holidays) {
        this(BankHolidays.read(FILE, holidays));
    }

    WorkingDays(BankHolidays holidays) {
        this.holidays = holidays;
    }

    static String holidays(ConfigFolder folder) {
        return folder.own(FILE).orElseGet(() -> ConfigFolder.shipped("calendar/" + FILE));
    }

    public boolean isWorkingDay(LocalDate date) {
        if (date.isBefore(holidays.from()) || date.isAfter(holidays.to())) {
            throw new Refusal.Unavailable(
                    "Our list of bank holidays runs from %s to %s, so we cannot work out a date that depends on %s. Please tell us, so that we can bring the list up to date."
                            .formatted(
                                    London.date(holidays.from()),
                                    London.date(holidays.to()),
                                    London.date(date)));
        }
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.includes(date);
    }

    /** The {@code days}th working day after {@code date}; the date itself for 0. */
    public LocalDate plus(LocalDate date, int days) {
        return days == 0 ? date : walk(date.plusDays(1), days, this::isWorkingDay);
    }

    /** The last of {@code days} (1 or more) working days of which {@code date} can be the first. */
    public LocalDate beginningWith(LocalDate date, int days) {
        return walk(date, days, this::isWorkingDay);
    }

    /**
     * How many working days come after {@code start}, up to and including {@code end}: what {@link
     * #plus} adds. Negative if {@code end} is earlier.
     */
    public int between(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return -between(end, start);
        }
        return (int)
                start.plusDays(1).datesUntil(end.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** The day on which {@code days} days that count have passed, {@code first} included. */
    static LocalDate walk(LocalDate first, int days, Predicate<LocalDate> counts) {
        if (days < 1) {
            throw new IllegalArgumentException("Count at least one day, not " + days);
        }
        LocalDate day = first;
        for (int counted = counts.test(day) ? 1 : 0; counted < days; ) {
            day = day.plusDays(1);
            counted += counts.test(day) ? 1 : 0;
        }
        return day;
    }
}
