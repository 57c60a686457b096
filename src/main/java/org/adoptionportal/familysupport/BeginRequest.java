package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;

/** A family begins a request, which nobody else sees until it is sent. */
@Singleton
public class BeginRequest {

    private final SupportLedger ledger;
    private final Statements statements;
    private final Attempts attempts;
    private final Clock clock;

    BeginRequest(SupportLedger ledger, Statements statements, Attempts attempts, Clock clock) {
        this.ledger = ledger;
        this.statements = statements;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Begins one.
     *
     * @return its reference
     * @throws Refusal.TooMany after too many from that network address
     */
    @Transactional
    public String begin(Asker asker) {
        if (asker.family() == null) {
            attempts.countAddress(Purpose.SUPPORT, asker.networkAddress());
        }
        return draft(asker, Statement.none(), TakenBy.ONLINE).reference();
    }

    /** A request with all that is known of it, in the transaction that sends it. */
    SupportRequest draft(Asker asker, Statement statement, TakenBy takenBy) {
        SupportRequest begun =
                SupportRequest.begun(Reference.random().value(), takenBy, London.today(clock));
        SupportRequest request = ledger.open(begun, asker.family(), statement.family().names());
        statements.begin(request.id(), statement, asker.name());
        return request;
    }
}
