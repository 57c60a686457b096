package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;
import org.jspecify.annotations.Nullable;

/** A request for support arrives: its clock begins today. */
@Singleton
public class SendRequest {

    private final BeginRequest begin;
    private final Arrival arrival;
    private final StatementRules rules;
    private final SupportLedger ledger;
    private final Statements statements;
    private final Clock clock;

    SendRequest(
            BeginRequest begin,
            Arrival arrival,
            StatementRules rules,
            SupportLedger ledger,
            Statements statements,
            Clock clock) {
        this.begin = begin;
        this.arrival = arrival;
        this.rules = rules;
        this.ledger = ledger;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * A family sends what it wrote.
     *
     * @return the reference; of the earlier request, if they sent the same today
     * @throws Refusal.NotFound if it is somebody else's
     * @throws Refusal.Invalid if an answer is missing or wrong
     * @throws Refusal.Conflict if it was sent
     */
    @Transactional
    public String send(Asker asker, String reference) {
        SupportRequest request = ledger.lockOwn(asker, reference);
        Statement statement = statements.readOwn(request.id(), asker.name());
        rules.check(statement);
        return arrival.before(asker, statement)
                .map(SupportRequest::reference)
                .orElseGet(() -> receive(request, statement, asker));
    }

    /**
     * A program sends a whole request at once, or a worker enters one that reached us in another
     * way.
     *
     * @return as {@link #send}
     * @throws Refusal.Invalid if an answer is missing or wrong
     */
    @Transactional
    public String sendWhole(Asker asker, Statement statement, @Nullable TakenBy takenBy) {
        rules.check(statement);
        TakenBy way = way(asker, takenBy);
        return arrival.before(asker, statement)
                .map(SupportRequest::reference)
                .orElseGet(() -> receive(begin.draft(asker, statement, way), statement, asker));
    }

    private static TakenBy way(Asker asker, @Nullable TakenBy takenBy) {
        if (!asker.isWorker()) {
            return TakenBy.ONLINE;
        }
        if (takenBy == null || takenBy == TakenBy.ONLINE) {
            throw new Refusal.Invalid(
                    "Some answers are missing or need another look.",
                    Map.of("takenBy", "Choose how the request reached us"));
        }
        return takenBy;
    }

    private String receive(SupportRequest draft, Statement statement, Asker asker) {
        Integer authority = ResponsibleCouncil.id(statement.family().authority());
        SupportRequest sent = draft.sent(authority, London.today(clock));
        arrival.settle(sent, statement, asker);
        String event = asker.isWorker() ? "support-entered" : "support-received";
        ledger.writeForFamily(sent, asker, Event.shared(event));
        return sent.reference();
    }
}
