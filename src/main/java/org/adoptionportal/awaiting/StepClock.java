package org.adoptionportal.awaiting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.RuleKey;
import org.jspecify.annotations.Nullable;

/** Works out the days of something awaited when something is recorded of it. */
@Singleton
class StepClock {

    private final Clocks clocks;

    StepClock(Clocks clocks) {
        this.clocks = clocks;
    }

    Dates after(AwaitedRow row, Step step, LocalDate on) {
        return switch (step) {
            case REQUEST, ASK_AGAIN -> Dates.requested(on, chaseOn(row, on));
            case CHASE -> row.dates().chased(on, chaseOn(row, on));
            case RECEIVE -> row.dates().received(on);
            case REVIEW -> row.dates().reviewed(on, expiresOn(row));
            case DROP -> row.dates().dropped();
        };
    }

    LocalDate chaseOn(AwaitedRow row, LocalDate asked) {
        return clocks.deadline(new RuleKey(row.chaseRule()), asked).dueOn();
    }

    /** It can be relied on from the day it came, not from the day it was read. */
    @Nullable LocalDate expiresOn(AwaitedRow row) {
        return row.validRule() == null || row.receivedOn() == null
                ? null
                : clocks.deadline(new RuleKey(row.validRule()), row.receivedOn()).dueOn();
    }
}
