package org.adoptionportal.mentoring;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.adoptionportal.awaiting.Outstanding;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.holds.Changes;
import org.jspecify.annotations.Nullable;

/** What is next, and by when. The time that a mentor may take is borrowed from another rule. */
@Singleton
class MentoringStatus {

    private static final RuleKey BORROWED = new RuleKey("stage-two");

    private final Clocks clocks;

    MentoringStatus(Clocks clocks) {
        this.clocks = clocks;
    }

    static RunningClock clock(Mentoring asked) {
        return new RunningClock(BORROWED, asked.askedOn());
    }

    CaseSummary of(Mentoring asked, Outstanding left, Changes changes) {
        if (asked.stage().isOver()) {
            return summary(asked, WaitingFor.NOBODY, CaseSummary.NO_STEP, null);
        }
        if (left.nextChase().isPresent()) {
            LocalDate chase = left.nextChase().get();
            return summary(asked, WaitingFor.OTHERS, "mentoring-await", chase);
        }
        LocalDate due = changes.deadline(clocks, clock(asked)).dueOn();
        return summary(asked, WaitingFor.AGENCY, "mentoring-match", due);
    }

    private static CaseSummary summary(
            Mentoring asked, WaitingFor who, String step, @Nullable LocalDate due) {
        return new CaseSummary(asked.stage().word(), who, step, due, asked.council(), true);
    }
}
