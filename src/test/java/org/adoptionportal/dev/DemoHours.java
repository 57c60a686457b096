package org.adoptionportal.dev;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.adoptionportal.platform.time.London;

/** The hours at which people of the demo data meet. */
final class DemoHours {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);

    private DemoHours() {}

    /** On the day after that moment, or on Monday; in the morning and the afternoon by turns. */
    static Instant after(Instant moment, int number) {
        LocalDate day = London.dateOf(moment).plusDays(1);
        while (WEEKEND.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        LocalTime hour = number % 2 == 0 ? MORNING : AFTERNOON;
        return day.atTime(hour).atZone(London.ZONE).toInstant();
    }
}
