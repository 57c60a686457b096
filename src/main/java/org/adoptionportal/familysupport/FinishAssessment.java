package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** The assessment of what the family needs is finished. */
@Singleton
public class FinishAssessment {

    private final SupportLedger ledger;
    private final Clock clock;

    FinishAssessment(SupportLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Records it.
     *
     * @param version of the request that the worker looked at
     * @throws Refusal.Invalid if the day has not come, or is before the assessment started
     * @throws Refusal.Conflict if none goes on
     */
    @Transactional
    public void finish(
            Viewer worker, String reference, int version, LocalDate on, AssessmentOutcome outcome) {
        SupportRequest request = ledger.lock(worker, reference, version);
        LocalDate to = Texts.past("finishedOn", on, London.today(clock), request.assessmentFrom());
        ledger.write(
                request.assessmentFinished(to),
                worker,
                Event.shared("support-assessment-finished")
                        .with(Map.of("on", to.toString(), "outcome", outcome.name())));
    }
}
