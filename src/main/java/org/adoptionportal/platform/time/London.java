package org.adoptionportal.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** The time on the wall where the agency is: days begin and end here, and pages show it. */
public final class London {

    /** Europe/London, with its summer time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Java writes "am" and "AM" differently from release to release, so we write our own. */
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder()
                    .appendPattern("h:mm")
                    .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
                    .toFormatter(Locale.UK);

    private London() {}

    /** The date in London now; due dates are compared with it. */
    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    /** The date in London at that instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** For example "3 March 2026". */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** For example "3 March 2026". */
    public static String date(Instant instant) {
        return date(dateOf(instant));
    }

    /** For example "4:05pm". */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /** For example "3 March 2026 at 4:05pm". */
    public static String dateTime(Instant instant) {
        ZonedDateTime local = instant.atZone(ZONE);
        return DATE.format(local) + " at " + TIME.format(local);
    }
}
