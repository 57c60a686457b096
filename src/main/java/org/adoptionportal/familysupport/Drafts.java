package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.platform.time.London;

/** How long a request is kept that its family has not sent. */
@Singleton
public class Drafts {

    private final DatedRules rules;
    private final Clocks clocks;
    private final Clock clock;

    Drafts(DatedRules rules, Clocks clocks, Clock clock) {
        this.rules = rules;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** In words for the family. */
    public String kept() {
        LocalDate today = London.today(clock);
        return rules.rule(SupportRules.DRAFT_KEPT, today).explanation()
                + " "
                + rules.rule(SupportRules.DRAFT_WARNING, today).explanation();
    }

    /** Whether the family should hear that what it last wrote on that day will be deleted. */
    boolean isWarningDue(LocalDate writtenOn) {
        return !lastDay(writtenOn).minusDays(warning()).isAfter(London.today(clock));
    }

    /** Whoever was warned after this day may still come back to what they wrote. */
    LocalDate warnedLongAgo() {
        return London.today(clock).minusDays(warning());
    }

    /** Whether what was last written on that day has been kept for long enough. */
    boolean isKeptLongEnough(LocalDate writtenOn) {
        return lastDay(writtenOn).isBefore(London.today(clock));
    }

    private LocalDate lastDay(LocalDate writtenOn) {
        return clocks.deadline(SupportRules.DRAFT_KEPT, writtenOn).dueOn();
    }

    private int warning() {
        return rules.number(SupportRules.DRAFT_WARNING, London.today(clock));
    }
}
