package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** An adopted person sends their request; its first clock begins today. */
@Singleton
public class SendRequest {

    private final RequestRules rules;
    private final OrderRules orders;
    private final RecordsLedger ledger;
    private final Requests requests;
    private final AnswersStore store;
    private final Waits waits;
    private final Clock clock;

    SendRequest(
            RequestRules rules,
            OrderRules orders,
            RecordsLedger ledger,
            Requests requests,
            AnswersStore store,
            Waits waits,
            Clock clock) {
        this.rules = rules;
        this.orders = orders;
        this.ledger = ledger;
        this.requests = requests;
        this.store = store;
        this.waits = waits;
        this.clock = clock;
    }

    /**
     * Sends it; sending it again changes nothing.
     *
     * @throws Refusal.Invalid if an answer is missing or wrong, by the name of its field
     */
    @Transactional
    public void send(Asker asker) {
        RecordsRequest draft = ledger.lock(asker);
        if (draft.stage() != Stage.WRITING) {
            return;
        }
        RequestAnswers answers = requests.answers(asker, draft);
        rules.check(answers);
        RecordsRequest sent = received(draft, answers);
        ledger.write(sent, asker, Event.shared("records-received"));
    }

    /** What follows when a request is complete, whoever wrote it. */
    RecordsRequest received(RecordsRequest draft, RequestAnswers answers) {
        store.makeFound(draft.id(), answers);
        ledger.name(draft, answers.you().names());
        waits.need(draft, RecordsThing.IDENTITY);
        return draft.sent(
                rules.authority(answers), orders.route(answers.adoption()), London.today(clock));
    }
}
