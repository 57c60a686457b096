package org.adoptionportal.awaiting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/**
 * Takes notice, once for each chase date, that something awaited is due or too old. It decides
 * nothing: the case comes up in the worklist, and a worker chases. The case is held before anything
 * is read, so that a worker who records something at that moment is neither overlooked nor
 * overruled.
 */
@Singleton
class TakeNotice {

    private final AwaitedRepository rows;
    private final AwaitedThings things;
    private final CaseDesk desk;
    private final Timeline timeline;
    private final Words words;

    TakeNotice(
            AwaitedRepository rows,
            AwaitedThings things,
            CaseDesk desk,
            Timeline timeline,
            Words words) {
        this.rows = rows;
        this.things = things;
        this.desk = desk;
        this.timeline = timeline;
        this.words = words;
    }

    /** Its chase date has come, unless somebody has just recorded otherwise. */
    @Transactional
    void isDue(AwaitedRow row, LocalDate today) {
        CaseHead head = desk.takeForJob(row.caseId());
        if (rows.notice(row.id(), today) > 0) {
            note(head, row, "awaited-chase-due");
        }
    }

    /** It cannot be relied on any more, unless somebody has just recorded otherwise. */
    @Transactional
    void isTooOld(AwaitedRow row, LocalDate today) {
        CaseHead head = desk.takeForJob(row.caseId());
        if (rows.expire(row.id(), today) > 0) {
            note(head, row, "awaited-expired");
        }
    }

    private void note(CaseHead head, AwaitedRow row, String event) {
        String what = words.say("awaited." + row.kind());
        timeline.record(
                head.id(),
                "SYSTEM",
                Event.internal(event).with(Map.of("what", what, "subject", subject(row))));
        desk.refresh(head);
    }

    private String subject(AwaitedRow row) {
        String subject = things.details(row).subject();
        return subject.isEmpty() ? "" : ", " + subject;
    }
}
