package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.WorkingDays;
import org.adoptionportal.platform.time.London;

/** When somebody reads what is urgent: on working days, within the hours of the agency's rules. */
@Singleton
public class DutyDesk {

    private final DatedRules rules;
    private final WorkingDays days;

    DutyDesk(DatedRules rules, WorkingDays days) {
        this.rules = rules;
        this.days = days;
    }

    /**
     * What we can promise to somebody in a crisis.
     *
     * @param open whether somebody is there now
     * @param readFrom from when it is read: now, or when we open next
     * @param readBy when a manager is told if nobody has read it
     * @param ringBy by when we ring back
     */
    public record Promise(boolean open, Instant readFrom, Instant readBy, Instant ringBy) {}

    /** What we can promise at that time. */
    public Promise at(Instant now) {
        LocalDate today = London.dateOf(now);
        Instant from = isOpen(now) ? now : nextOpening(now);
        int minutes = rules.number(SupportRules.UNREAD_MINUTES, today);
        int hours = rules.number(SupportRules.RING_BACK_HOURS, today);
        return new Promise(
                isOpen(now),
                from,
                whileOpen(from, Duration.ofMinutes(minutes)),
                whileOpen(from, Duration.ofHours(hours)));
    }

    private boolean isOpen(Instant now) {
        LocalDate today = London.dateOf(now);
        return days.isWorkingDay(today)
                && !now.isBefore(opening(today))
                && now.isBefore(closing(today));
    }

    private Instant nextOpening(Instant now) {
        LocalDate today = London.dateOf(now);
        boolean laterToday = days.isWorkingDay(today) && now.isBefore(opening(today));
        return opening(laterToday ? today : days.plus(today, 1));
    }

    /** What is left of the time after we close runs on when we open again. */
    private Instant whileOpen(Instant from, Duration time) {
        LocalDate day = London.dateOf(from);
        Duration left = Duration.between(from, closing(day));
        return time.compareTo(left) <= 0
                ? from.plus(time)
                : whileOpen(opening(days.plus(day, 1)), time.minus(left));
    }

    private Instant opening(LocalDate day) {
        return hour(day, rules.number(SupportRules.DESK_OPENS, day));
    }

    private Instant closing(LocalDate day) {
        return hour(day, rules.number(SupportRules.DESK_CLOSES, day));
    }

    private static Instant hour(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(London.ZONE).toInstant();
    }
}
