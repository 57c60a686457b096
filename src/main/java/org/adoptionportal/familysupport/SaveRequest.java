package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;

/** A family keeps what it has written so far, even where something is missing. */
@Singleton
public class SaveRequest {

    private final SupportLedger ledger;
    private final Statements statements;

    SaveRequest(SupportLedger ledger, Statements statements) {
        this.ledger = ledger;
        this.statements = statements;
    }

    /**
     * Keeps the change.
     *
     * @throws Refusal.NotFound if it is somebody else's
     * @throws Refusal.Conflict if it was sent
     */
    @Transactional
    public void save(Asker asker, String reference, UnaryOperator<Statement> change) {
        SupportRequest request = ledger.lockOwn(asker, reference);
        Statement written = statements.readOwn(request.id(), asker.name());
        statements.write(request.id(), change.apply(written));
    }
}
