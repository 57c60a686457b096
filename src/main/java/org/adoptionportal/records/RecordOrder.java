package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.records.holder.HolderQuestion;
import org.adoptionportal.records.holder.Route;
import org.adoptionportal.records.holder.Routes;
import org.adoptionportal.timeline.Event;

/** A worker has seen on which day the adoption order was made: that decides the way. */
@Singleton
public class RecordOrder {

    private final RecordsLedger ledger;
    private final AnswersStore store;
    private final Routes routes;
    private final Day days;

    RecordOrder(RecordsLedger ledger, AnswersStore store, Routes routes, Day days) {
        this.ledger = ledger;
        this.store = store;
        this.routes = routes;
        this.days = days;
    }

    /**
     * Records it; a later record corrects it.
     *
     * @param version of the request that the worker looked at
     * @throws Refusal.Invalid naming {@link HolderQuestion#ORDERED} if there was no order that day
     */
    @Transactional
    public void record(Viewer worker, String reference, int version, LocalDate ordered) {
        RecordsRequest request = ledger.lock(worker, reference, version);
        if (ordered.isAfter(days.today()) || ordered.isBefore(routes.earliest())) {
            String fault =
                    "Enter a day from %s until today".formatted(London.date(routes.earliest()));
            throw new Refusal.Invalid(fault, Map.of(HolderQuestion.ORDERED, fault));
        }
        RequestAnswers told = store.read(request.id(), worker);
        store.change(request.id(), told.knowing(told.adoption().on(ordered)));
        Route route = routes.on(ordered);
        Event event = Event.internal("records-order-known").with(Map.of("route", route.name()));
        ledger.write(request.orderKnown(route), worker, event);
    }
}
