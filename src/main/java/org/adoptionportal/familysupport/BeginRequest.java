package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;

/** A family begins a request, which nobody else sees until it is sent. */
@Singleton
public class BeginRequest {

    private final SupportLedger ledger;
    private final Requests requests;
    private final Statements statements;
    private final Attempts attempts;
    private final Clock clock;

    BeginRequest(
            SupportLedger ledger,
            Requests requests,
            Statements statements,
            Attempts attempts,
            Clock clock) {
        this.ledger = ledger;
        this.requests = requests;
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

    /**
     * As {@link #begin(Asker)}; with what the family told us before, if it wants that.
     *
     * @param earlier the reference of a request that it sent; empty to begin with nothing
     * @return the reference of the new one
     * @throws Refusal.NotFound if the family has no account, or has not sent such a request
     */
    @Transactional
    public String begin(Asker asker, String earlier) {
        return earlier.isEmpty() ? begin(asker) : again(asker, earlier);
    }

    private String again(Asker asker, String earlier) {
        Viewer family = asker.family();
        if (family == null) {
            throw new Refusal.NotFound();
        }
        SupportRequest sent =
                requests.find(family, Requests.known(earlier))
                        .filter(it -> it.stage().isWithAgency())
                        .orElseThrow(Refusal.NotFound::new);
        Statement told = requests.statement(family, sent).again();
        return draft(asker, told, TakenBy.ONLINE).reference();
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
