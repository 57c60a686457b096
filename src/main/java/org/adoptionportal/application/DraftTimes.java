package org.adoptionportal.application;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.platform.time.London;

/** How long drafts are kept, and how long before their end people are warned. */
@Singleton
class DraftTimes {

    private final Clocks clocks;
    private final DatedRules rules;
    private final Clock clock;

    DraftTimes(Clocks clocks, DatedRules rules, Clock clock) {
        this.clocks = clocks;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return London.today(clock);
    }

    /** Whether the warning for a draft that was last changed on that day is due by now. */
    boolean isWarningDue(LocalDate touchedOn) {
        return !warnedToday().isBefore(keptUntil(touchedOn));
    }

    /** The first day on which it may be gone when people are warned today. */
    LocalDate deletedFrom(LocalDate touchedOn) {
        LocalDate kept = keptUntil(touchedOn);
        LocalDate warned = warnedToday();
        return kept.isAfter(warned) ? kept : warned;
    }

    /** Whether a draft that ended on that day has been kept for long enough. */
    boolean isKeptLongEnough(LocalDate endedOn) {
        return !today().isBefore(keptUntil(endedOn));
    }

    private LocalDate keptUntil(LocalDate day) {
        return clocks.deadline(AdoptionRules.DRAFT_KEPT, day).dueOn().plusDays(1);
    }

    private LocalDate warnedToday() {
        return today().plusDays(rules.number(AdoptionRules.DRAFT_WARNING, today()));
    }
}
