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
        return rules.rule(SupportRules.DRAFT_KEPT, London.today(clock)).explanation();
    }

    /** Whether what was last written on that day has been kept for long enough. */
    boolean isKeptLongEnough(LocalDate writtenOn) {
        return clocks.deadline(SupportRules.DRAFT_KEPT, writtenOn)
                .dueOn()
                .isBefore(London.today(clock));
    }
}
