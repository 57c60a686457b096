package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Viewer;

/**
 * Somebody who came by a personal link goes on in this browser, or keeps the request in the account
 * that they are signed in to. Nobody else can go on with it from then on.
 */
@Singleton
public class GoOnHere {

    private final SupportLinks links;
    private final Requests requests;
    private final SupportLedger ledger;
    private final Statements statements;

    GoOnHere(SupportLinks links, Requests requests, SupportLedger ledger, Statements statements) {
        this.links = links;
        this.requests = requests;
        this.ledger = ledger;
        this.statements = statements;
    }

    /**
     * Makes the request theirs.
     *
     * @return its reference
     * @throws Refusal.NotFound if the link does not work
     */
    @Transactional
    public String go(String secret, Asker asker) {
        return go(requests.linked(secret), asker);
    }

    /** As {@link #go(String, Asker)}, for whoever holds the link of that case. */
    String go(long caseId, Asker asker) {
        return go(requests.linked(caseId), asker);
    }

    private String go(Linked linked, Asker asker) {
        SupportRequest request = ledger.lockOwn(linked.asker(), linked.reference());
        statements.handTo(request.id(), asker.name());
        Viewer family = asker.family();
        if (family != null) {
            ledger.join(request, family);
            links.forget(request.id());
        }
        return request.reference();
    }
}
