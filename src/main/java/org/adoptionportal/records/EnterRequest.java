package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;
import org.jspecify.annotations.Nullable;

/** A worker enters a request that reached the agency by telephone, on paper or in person. */
@Singleton
public class EnterRequest {

    private final RequestRules rules;
    private final SendRequest send;
    private final RecordsLedger ledger;
    private final AnswersStore store;
    private final Clock clock;

    EnterRequest(
            RequestRules rules,
            SendRequest send,
            RecordsLedger ledger,
            AnswersStore store,
            Clock clock) {
        this.rules = rules;
        this.send = send;
        this.ledger = ledger;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Enters it.
     *
     * @param takenBy how it reached us; null when it was not said
     * @return its reference
     * @throws Refusal.Forbidden if it is not their role
     * @throws Refusal.Invalid if an answer is missing or wrong
     */
    @Transactional
    public String enter(Viewer worker, RequestAnswers answers, @Nullable TakenBy takenBy) {
        RecordsTeam.require(worker);
        TakenBy how = rules.checkEntered(answers, takenBy);
        RecordsRequest draft =
                RecordsRequest.begun(0, Reference.random().value(), how, London.today(clock));
        RecordsRequest opened = ledger.open(draft, null);
        store.open(opened.id(), answers);
        RecordsRequest sent = send.received(opened, answers);
        ledger.write(sent, worker, Event.shared("records-entered"));
        return sent.reference();
    }
}
