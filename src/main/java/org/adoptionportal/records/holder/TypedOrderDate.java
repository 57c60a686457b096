package org.adoptionportal.records.holder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** Reads the date of an order in which the day, or the day and the month, may be left out. */
record TypedOrderDate(String day, String month, String year) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern PART = Pattern.compile("[0-9]{1,2}");

    /**
     * The date.
     *
     * @param earliest the first day on which there can have been an order
     * @throws Refusal.Invalid naming {@link HolderQuestion#ORDERED}
     */
    OrderDate read(LocalDate earliest, LocalDate today) {
        if (!YEAR.matcher(year).matches()) {
            throw wrong("Enter the year of your adoption order, like 1982");
        }
        if (month.isEmpty() && !day.isEmpty()) {
            throw wrong("Enter the month too, or leave out the day");
        }
        OrderDate date = date();
        if (date.first().isAfter(today)) {
            throw wrong("Enter a date in the past");
        }
        if (date.last().isBefore(earliest)) {
            throw wrong(
                    "Enter a date from %s on: there were no adoption orders before"
                            .formatted(London.date(earliest)));
        }
        return date;
    }

    private OrderDate date() {
        OrderDate date = new OrderDate(Integer.parseInt(year), part(month), part(day));
        if (!isReal(date)) {
            throw wrong("Enter a real date, like 27 3 1982. You can leave out the day");
        }
        return date;
    }

    private static boolean isReal(OrderDate date) {
        try {
            return !date.first().isAfter(date.last());
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static @Nullable Integer part(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!PART.matcher(typed).matches()) {
            throw wrong("Enter numbers for the day and the month, like 27 3 1982");
        }
        return Integer.valueOf(typed);
    }

    private static Refusal wrong(String fault) {
        return HolderQuestion.wrong(HolderQuestion.ORDERED, fault);
    }
}
