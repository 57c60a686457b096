package org.adoptionportal.records;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.awaiting.Awaited;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.awaiting.RecordStep;
import org.adoptionportal.awaiting.State;
import org.adoptionportal.awaiting.Step;
import org.adoptionportal.identity.Viewer;

/** Keeps what a request waits for in step with what is decided on it. */
@Singleton
class Waits {

    private final AwaitedThings things;
    private final RecordStep record;

    Waits(AwaitedThings things, RecordStep record) {
        this.things = things;
        this.record = record;
    }

    /** Writes down what is needed, and nobody was asked for yet. */
    void need(RecordsRequest request, RecordsThing what) {
        things.open(request.id(), what.needed(""));
    }

    /** Asks for it today. */
    void ask(Viewer worker, RecordsRequest request, RecordsThing what, String whom) {
        long id = things.open(request.id(), what.needed(whom));
        record.recordAll(worker, request.reference(), List.of(id), Step.REQUEST);
    }

    /** It came, and is in order: whatever of it is open is settled. */
    void settle(Viewer worker, RecordsRequest request, RecordsThing what) {
        List<Awaited> open =
                things.of(request.id(), worker).stream()
                        .filter(thing -> what.isOf(thing) && !thing.state().isSettled())
                        .toList();
        List<Long> toReceive =
                open.stream()
                        .filter(thing -> thing.state() != State.RECEIVED)
                        .map(Awaited::id)
                        .toList();
        if (!open.isEmpty()) {
            record.recordAll(worker, request.reference(), toReceive, Step.RECEIVE);
            List<Long> all = open.stream().map(Awaited::id).toList();
            record.recordAll(worker, request.reference(), all, Step.REVIEW);
        }
    }
}
