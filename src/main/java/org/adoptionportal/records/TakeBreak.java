package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/**
 * An adopted person sets their own pace: while they rest nobody chases anything and no clock runs,
 * until they say that they are ready again.
 */
@Singleton
public class TakeBreak {

    private final RecordsLedger ledger;
    private final Rests rests;
    private final Clock clock;

    TakeBreak(RecordsLedger ledger, Rests rests, Clock clock) {
        this.ledger = ledger;
        this.rests = rests;
        this.clock = clock;
    }

    /**
     * "I need a break." Saying it again changes nothing.
     *
     * @throws Refusal.Conflict if the request is not with the agency, or is over
     */
    @Transactional
    public void rest(Asker asker) {
        RecordsRequest request = ledger.lock(asker);
        if (request.isResting()) {
            return;
        }
        LocalDate today = London.today(clock);
        RecordsRequest resting = request.rested(today);
        rests.begin(request.id(), today);
        ledger.write(resting, asker, Event.shared("records-rest"));
    }

    /** "I am ready again." Saying it again changes nothing. */
    @Transactional
    public void resume(Asker asker) {
        RecordsRequest request = ledger.lock(asker);
        LocalDate since = request.restingSince();
        if (since == null) {
            return;
        }
        rests.end(request.id(), since, London.today(clock));
        ledger.write(request.resumed(), asker, Event.shared("records-resumed"));
    }
}
