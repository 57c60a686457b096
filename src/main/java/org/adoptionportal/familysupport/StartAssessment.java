package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** An assessment of what the family needs has started. */
@Singleton
public class StartAssessment {

    private final SupportLedger ledger;
    private final Clock clock;

    StartAssessment(SupportLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Records it.
     *
     * @param version of the request that the worker looked at
     * @throws Refusal.Invalid if the day has not come, or is before the request
     * @throws Refusal.Conflict before triage, or if one was started
     */
    @Transactional
    public void start(Viewer worker, String reference, int version, LocalDate on) {
        SupportRequest request = ledger.lock(worker, reference, version);
        LocalDate from = Texts.past("startedOn", on, London.today(clock), request.receivedOn());
        ledger.write(
                request.assessmentStarted(from),
                worker,
                Event.shared("support-assessment-started").with(Map.of("on", from.toString())));
    }
}
