package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;

/** Stores what somebody wrote, complete or not; it is judged before it is sent. */
@Singleton
public class SaveAnswers {

    private final RecordsLedger ledger;
    private final Requests requests;
    private final AnswersStore store;
    private final Clock clock;

    SaveAnswers(RecordsLedger ledger, Requests requests, AnswersStore store, Clock clock) {
        this.ledger = ledger;
        this.requests = requests;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Stores one part.
     *
     * @param sent by the names of its fields
     * @throws Refusal.Conflict if the request has been sent
     */
    @Transactional
    public void save(Asker asker, Part part, Map<String, List<String>> sent) {
        RecordsRequest request = draft(asker);
        keep(request, requests.answers(asker, request).with(part, sent));
    }

    /** As {@link #save}, all of it at once. */
    @Transactional
    public void replace(Asker asker, RequestAnswers answers) {
        keep(draft(asker), answers);
    }

    private RecordsRequest draft(Asker asker) {
        RecordsRequest request = ledger.lock(asker);
        if (request.stage() != Stage.WRITING) {
            throw new Refusal.Conflict(
                    "You have sent this request. Tell us by telephone or in a message what has"
                            + " changed.");
        }
        return request;
    }

    private void keep(RecordsRequest request, RequestAnswers answers) {
        store.change(request.id(), answers);
        ledger.writeDraft(request.touched(London.today(clock)));
    }
}
