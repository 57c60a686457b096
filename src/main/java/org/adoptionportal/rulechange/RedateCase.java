package org.adoptionportal.rulechange;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.adoptionportal.awaiting.MoveDates;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.holds.Changes;
import org.adoptionportal.holds.ClockChanges;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/**
 * Works the dates of one case out anew: the clock that runs, with its holds and extensions, what is
 * awaited, and the derived status. A date that moved is in the timeline, for staff; everybody reads
 * the new one with its rule. The caller keeps which cases are done, so that nothing is noted twice.
 */
@Singleton
class RedateCase {

    private final CaseDesk desk;
    private final ClockChanges changes;
    private final MoveDates awaited;
    private final Clocks clocks;
    private final Timeline timeline;
    private final Words words;

    RedateCase(
            CaseDesk desk,
            ClockChanges changes,
            MoveDates awaited,
            Clocks clocks,
            Timeline timeline,
            Words words) {
        this.desk = desk;
        this.changes = changes;
        this.awaited = awaited;
        this.clocks = clocks;
        this.timeline = timeline;
        this.words = words;
    }

    @Transactional
    void redate(long caseId, Clocks before) {
        CaseHead head = desk.takeForJob(caseId);
        desk.clock(head).ifPresent(running -> note(head, running, before));
        awaited.of(caseId).forEach(moved -> note(head, moved));
        desk.refresh(head);
    }

    private void note(CaseHead head, RunningClock running, Clocks before) {
        Changes held = changes.of(head.id(), running);
        Deadline now = held.deadline(clocks, running);
        Deadline then = held.deadline(before, running);
        if (!now.dueOn().equals(then.dueOn())) {
            note(
                    head,
                    Event.internal("clock-moved")
                            .with(
                                    Map.of(
                                            "rule", now.ruleName(),
                                            "from", London.date(then.dueOn()),
                                            "to", London.date(now.dueOn()),
                                            "source", now.source())));
        }
    }

    private void note(CaseHead head, MoveDates.Moved moved) {
        String subject = moved.subject().isEmpty() ? "" : ", " + moved.subject();
        note(
                head,
                Event.internal("awaited-moved")
                        .with(
                                Map.of(
                                        "what", words.say("awaited." + moved.kind()),
                                        "subject", subject,
                                        "from", London.date(moved.from()),
                                        "to", London.date(moved.to()))));
    }

    private void note(CaseHead head, Event event) {
        timeline.record(head.id(), "SYSTEM", event);
    }
}
