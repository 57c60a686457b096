package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;

/** A worker has seen who asks, in person or by video, and what shows that it is them. */
@Singleton
public class CheckIdentity {

    /** The field that can be wrong besides the day. */
    public static final String WHAT = "seenPapers";

    private static final int LONGEST = 1000;

    private final RecordsLedger ledger;
    private final Waits waits;
    private final Day days;

    CheckIdentity(RecordsLedger ledger, Waits waits, Day days) {
        this.ledger = ledger;
        this.waits = waits;
        this.days = days;
    }

    /** How somebody was seen. */
    public enum Seen {
        IN_PERSON,
        BY_VIDEO
    }

    /**
     * Records it.
     *
     * @param version of the request that the worker looked at
     * @param papers what they showed
     * @throws Refusal.Conflict if it was recorded before, or the request is over
     * @throws Refusal.Invalid naming {@link #WHAT} or the day
     */
    @Transactional
    public void check(
            Viewer worker, String reference, int version, Seen seen, String papers, LocalDate on) {
        RecordsRequest request = ledger.lock(worker, reference, version);
        String what = Typed.checked(WHAT, papers, "Say what you saw, like a passport", LONGEST, "");
        RecordsRequest identified = request.identified(days.checked(request, on));
        waits.settle(worker, request, RecordsThing.IDENTITY);
        Event event =
                Event.internal("records-identified")
                        .with(Map.of("seen", seen.name(), "papers", what));
        ledger.write(identified, worker, event);
    }
}
