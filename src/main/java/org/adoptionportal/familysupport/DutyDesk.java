package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.OfficeHours;
import org.adoptionportal.platform.time.London;

/** What can be promised to a family in a crisis, by dated rules and within office hours. */
@Singleton
public class DutyDesk {

    private final DatedRules rules;
    private final OfficeHours hours;

    DutyDesk(DatedRules rules, OfficeHours hours) {
        this.rules = rules;
        this.hours = hours;
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
        Instant from = hours.readFrom(now);
        int minutes = rules.number(SupportRules.UNREAD_MINUTES, today);
        int ring = rules.number(SupportRules.RING_BACK_HOURS, today);
        return new Promise(
                hours.isOpen(now),
                from,
                hours.after(from, Duration.ofMinutes(minutes)),
                hours.after(from, Duration.ofHours(ring)));
    }
}
