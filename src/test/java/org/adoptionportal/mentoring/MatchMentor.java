package org.adoptionportal.mentoring;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/** A worker has found a mentor. */
@Singleton
class MatchMentor {

    private final MentoringCases mentoring;
    private final CaseDesk desk;
    private final Timeline timeline;

    MatchMentor(MentoringCases mentoring, CaseDesk desk, Timeline timeline) {
        this.mentoring = mentoring;
        this.desk = desk;
        this.timeline = timeline;
    }

    @Transactional
    void match(Viewer worker, String reference) {
        CaseHead head = desk.take(worker, reference);
        mentoring.keep(head.id(), mentoring.of(head.id()).matched());
        timeline.record(head.id(), worker, Event.shared("mentoring-matched"));
        desk.refresh(head);
    }
}
