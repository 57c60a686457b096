package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** Somebody in a crisis leaves a name and a telephone number, which are enough. */
@Singleton
public class SendCrisis {

    private final Arrival arrival;
    private final StatementRules rules;
    private final SupportLedger ledger;
    private final Statements statements;
    private final DutyDesk desk;
    private final Attempts attempts;
    private final Clock clock;

    SendCrisis(
            Arrival arrival,
            StatementRules rules,
            SupportLedger ledger,
            Statements statements,
            DutyDesk desk,
            Attempts attempts,
            Clock clock) {
        this.arrival = arrival;
        this.rules = rules;
        this.ledger = ledger;
        this.statements = statements;
        this.desk = desk;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * It becomes an urgent case that is due today.
     *
     * @return the reference; of the earlier one, if they left the same today
     * @throws Refusal.Invalid without a name, or a number that can be rung
     * @throws Refusal.TooMany after too many from that network address
     */
    @Transactional
    public String send(Asker asker, Statement statement) {
        StatementRules.refuse(rules.crisisFaults(statement));
        Optional<SupportRequest> before = arrival.before(asker, statement);
        if (before.isPresent()) {
            return before.get().reference();
        }
        if (asker.author() == null) {
            attempts.countAddress(Purpose.SUPPORT, asker.networkAddress());
        }
        return open(asker, statement);
    }

    private String open(Asker asker, Statement statement) {
        Instant now = clock.instant();
        SupportRequest begun =
                SupportRequest.crisis(
                        Reference.random().value(),
                        asker.isWorker() ? TakenBy.TELEPHONE : TakenBy.ONLINE,
                        ResponsibleCouncil.id(statement.family().authority()),
                        London.dateOf(now),
                        desk.at(now).ringBy());
        SupportRequest request = ledger.open(begun, asker.family(), statement.family().names());
        statements.begin(request.id(), statement, asker.name());
        arrival.settle(request, statement, asker);
        ledger.tell(request, asker, Event.shared("support-crisis"));
        return request.reference();
    }
}
