package org.adoptionportal.check;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/**
 * An administrator has the derived status of a case worked out anew from its facts, as each
 * decision does. They see nothing of the case for it, and change none of its facts.
 */
@Singleton
public class WorkOutAnew {

    private final CaseDesk desk;
    private final Findings findings;
    private final FindingLedger ledger;
    private final Timeline timeline;

    WorkOutAnew(CaseDesk desk, Findings findings, FindingLedger ledger, Timeline timeline) {
        this.desk = desk;
        this.findings = findings;
        this.ledger = ledger;
        this.timeline = timeline;
    }

    /**
     * Works it out, which settles the finding.
     *
     * @param version of the finding that the administrator looked at
     * @throws Refusal.NotFound if there is none, or it is not for this worker
     * @throws Refusal.Stale if it has changed since that version
     * @throws Refusal.Conflict if that is not what is wrong
     */
    @Transactional
    public void work(Viewer worker, String reference, int version) {
        desk.take(worker, reference);
        Finding finding = findings.find(worker, reference);
        if (finding.fault() != Fault.DIFFERS) {
            throw new Refusal.Conflict("This does not go away when the status is worked out anew.");
        }
        ledger.settle(worker, finding, version, "", "finding-worked-out");
        CaseHead about = desk.takeForJob(finding.caseId());
        desk.refresh(about);
        timeline.record(about.id(), worker, Event.internal("status-worked-out"));
    }
}
