package org.adoptionportal.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** When an adopted person was born, and from when on they are of an age. */
record BirthDate(LocalDate day) {

    private static final int EARLIEST_YEAR = 1900;

    /** The day as typed; empty when it cannot be one. */
    static Optional<BirthDate> of(AboutYou you, LocalDate today) {
        try {
            LocalDate day =
                    LocalDate.of(number(you.year()), number(you.month()), number(you.day()));
            boolean plausible = day.getYear() >= EARLIEST_YEAR && !day.isAfter(today);
            return plausible ? Optional.of(new BirthDate(day)) : Optional.empty();
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The first day on which they are so many years old; a leap day counts as the day after. */
    LocalDate turns(int years) {
        LocalDate birthday = day.plusYears(years);
        return birthday.getDayOfMonth() == day.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    private static int number(String typed) {
        return Integer.parseInt(typed);
    }
}
