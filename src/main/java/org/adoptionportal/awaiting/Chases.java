package org.adoptionportal.awaiting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/**
 * Takes notice, once for each chase date, of what was waited for long enough, and of what has grown
 * too old. It decides nothing: the case comes up in the worklist, and a worker chases. What a job
 * missed it makes up for, because days are compared with "on or before".
 */
@Singleton
class Chases {

    private final AwaitedRepository rows;
    private final AwaitedThings things;
    private final CaseDesk desk;
    private final Timeline timeline;
    private final Words words;
    private final Clock clock;

    Chases(
            AwaitedRepository rows,
            AwaitedThings things,
            CaseDesk desk,
            Timeline timeline,
            Words words,
            Clock clock) {
        this.rows = rows;
        this.things = things;
        this.desk = desk;
        this.timeline = timeline;
        this.words = words;
        this.clock = clock;
    }

    /** Up to 50 whose chase date has come; answers how many. */
    @Transactional
    int chase() {
        List<AwaitedRow> due = rows.toChase(London.today(clock));
        due.forEach(row -> note(row, "awaited-chase-due", () -> rows.notice(row.id())));
        return due.size();
    }

    /** Up to 50 that cannot be relied on any more; answers how many. */
    @Transactional
    int expire() {
        List<AwaitedRow> old = rows.tooOld(London.today(clock));
        old.forEach(row -> note(row, "awaited-expired", () -> rows.expire(row.id())));
        return old.size();
    }

    private void note(AwaitedRow row, String event, Runnable change) {
        CaseHead head = desk.takeForJob(row.caseId());
        change.run();
        timeline.record(
                head.id(),
                "SYSTEM",
                Event.internal(event)
                        .with(
                                Map.of(
                                        "what",
                                        words.say("awaited." + row.kind()),
                                        "subject",
                                        subject(row))));
        desk.refresh(head);
    }

    private String subject(AwaitedRow row) {
        String subject = things.details(row).subject();
        return subject.isEmpty() ? "" : ", " + subject;
    }
}
