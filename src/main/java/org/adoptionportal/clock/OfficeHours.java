package org.adoptionportal.clock;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.adoptionportal.platform.time.London;

/** When somebody reads what is urgent: on working days, within the hours of the agency's rules. */
@Singleton
public class OfficeHours {

    private static final RuleKey OPENS = new RuleKey("support-desk-opens");
    private static final RuleKey CLOSES = new RuleKey("support-desk-closes");

    private final DatedRules rules;
    private final WorkingDays days;

    OfficeHours(DatedRules rules, WorkingDays days) {
        this.rules = rules;
        this.days = days;
    }

    public boolean isOpen(Instant now) {
        LocalDate today = London.dateOf(now);
        return days.isWorkingDay(today)
                && !now.isBefore(opening(today))
                && now.isBefore(closing(today));
    }

    /** Now if we are open, otherwise when we open next. */
    public Instant readFrom(Instant now) {
        return isOpen(now) ? now : nextOpening(now);
    }

    /** The day on which what comes now is read. */
    public LocalDate dayOf(Instant now) {
        return London.dateOf(readFrom(now));
    }

    /**
     * When this much time in office hours has gone by: what is left as we close runs on when we
     * open again.
     *
     * @param from in office hours
     */
    public Instant after(Instant from, Duration time) {
        LocalDate day = London.dateOf(from);
        Duration left = Duration.between(from, closing(day));
        return time.compareTo(left) <= 0
                ? from.plus(time)
                : after(opening(days.plus(day, 1)), time.minus(left));
    }

    private Instant nextOpening(Instant now) {
        LocalDate today = London.dateOf(now);
        boolean laterToday = days.isWorkingDay(today) && now.isBefore(opening(today));
        return opening(laterToday ? today : days.plus(today, 1));
    }

    private Instant opening(LocalDate day) {
        return hour(day, rules.number(OPENS, day));
    }

    private Instant closing(LocalDate day) {
        return hour(day, rules.number(CLOSES, day));
    }

    private static Instant hour(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(London.ZONE).toInstant();
    }
}
