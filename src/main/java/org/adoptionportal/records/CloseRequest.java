package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;

/** A worker closes a request with its outcome, and says what was offered for afterwards. */
@Singleton
public class CloseRequest {

    /** The field that can be wrong. */
    public static final String FOLLOW_UP = "followUp";

    private static final int LONGEST = 1000;

    private final RecordsLedger ledger;
    private final Rests rests;
    private final Clock clock;

    CloseRequest(RecordsLedger ledger, Rests rests, Clock clock) {
        this.ledger = ledger;
        this.rests = rests;
        this.clock = clock;
    }

    /**
     * Closes it.
     *
     * @param version of the request that the worker looked at
     * @param followUp what was offered to the person for afterwards
     * @throws Refusal.Conflict if it is over, or something proposed has not been given
     * @throws Refusal.Invalid naming {@link #FOLLOW_UP}
     */
    @Transactional
    public void close(
            Viewer worker, String reference, int version, Outcome outcome, String followUp) {
        RecordsRequest request = ledger.lock(worker, reference, version);
        String offered =
                Typed.checked(
                        FOLLOW_UP,
                        followUp,
                        "Say what you offered for afterwards, or that nothing was wanted",
                        LONGEST,
                        "");
        RecordsRequest closed = request.closed(outcome, London.today(clock));
        rests.stop(request.id());
        Event event =
                Event.internal("records-closed")
                        .with(Map.of("outcome", outcome.name(), "followUp", offered));
        ledger.write(closed, worker, event);
    }
}
