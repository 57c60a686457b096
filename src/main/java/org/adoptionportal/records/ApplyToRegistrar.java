package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.records.holder.Route;
import org.adoptionportal.timeline.Event;
import org.jspecify.annotations.Nullable;

/** A worker applies to the Registrar General for birth details, and records the answer. */
@Singleton
public class ApplyToRegistrar {

    private final RecordsLedger ledger;
    private final Waits waits;
    private final Day days;

    ApplyToRegistrar(RecordsLedger ledger, Waits waits, Day days) {
        this.ledger = ledger;
        this.waits = waits;
        this.days = days;
    }

    /**
     * Applies today.
     *
     * @param version of the request that the worker looked at
     * @throws Refusal.Conflict if the way does not lead there, or nobody knows yet whether it does
     */
    @Transactional
    public void apply(Viewer worker, String reference, int version) {
        RecordsRequest request = ledger.lock(worker, reference, version);
        requireOf(request.route());
        RecordsRequest after = request.registrarAsked(days.today());
        waits.ask(worker, request, RecordsThing.REGISTRAR, "");
        ledger.write(after, worker, Event.internal("records-registrar-asked"));
    }

    /**
     * The answer came.
     *
     * @throws Refusal.Conflict if nobody applied
     * @throws Refusal.Invalid naming the day
     */
    @Transactional
    public void answered(Viewer worker, String reference, int version, LocalDate on) {
        RecordsRequest request = ledger.lock(worker, reference, version);
        RecordsRequest after = request.registrarAnswered(days.checked(request, on));
        waits.settle(worker, request, RecordsThing.REGISTRAR);
        ledger.write(after, worker, Event.internal("records-registrar-answered"));
    }

    private static void requireOf(@Nullable Route route) {
        if (route == null) {
            throw new Refusal.Conflict(
                    "Record first on which day the adoption order was made: it decides the way.");
        }
        if (!route.needsRegistrar()) {
            throw new Refusal.Conflict(
                    "For this order the agency gives the birth details, not the Registrar General.");
        }
    }
}
