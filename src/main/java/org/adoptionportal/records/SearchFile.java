package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;

/** A worker asks for the file, and records what became of it. */
@Singleton
public class SearchFile {

    /** The field that can be wrong. */
    public static final String WHOM = "whom";

    private static final int LONGEST = 200;

    private final RecordsLedger ledger;
    private final Waits waits;
    private final Day days;

    SearchFile(RecordsLedger ledger, Waits waits, Day days) {
        this.ledger = ledger;
        this.waits = waits;
        this.days = days;
    }

    /**
     * Asks for it today; it is chased by the dated rules until it is answered.
     *
     * @param version of the request that the worker looked at
     * @param whom the store, archive or agency
     * @throws Refusal.Invalid naming {@link #WHOM}
     */
    @Transactional
    public void ask(Viewer worker, String reference, int version, String whom) {
        RecordsRequest request = ledger.lock(worker, reference, version);
        String asked = Typed.checked(WHOM, whom, "Say whom you asked for it", LONGEST, "");
        RecordsRequest after = request.fileAsked(days.today());
        waits.ask(worker, request, RecordsThing.FILE, asked);
        ledger.write(
                after, worker, Event.internal("records-file-asked").with(Map.of("whom", asked)));
    }

    /**
     * Records what became of it; a later record corrects it.
     *
     * @throws Refusal.Invalid naming the day
     */
    @Transactional
    public void record(
            Viewer worker, String reference, int version, FileFound found, LocalDate on) {
        RecordsRequest request = ledger.lock(worker, reference, version);
        RecordsRequest after = request.fileAnswered(found, days.checked(request, on));
        waits.settle(worker, request, RecordsThing.FILE);
        ledger.write(
                after, worker, Event.internal("records-file").with(Map.of("file", found.name())));
    }
}
