package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.notification.Template;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.timeline.Event;

/** A worker gives a family without an account, who telephoned, a personal link. */
@Singleton
public class HandOverLink {

    private final SupportLedger ledger;
    private final Statements statements;
    private final CaseFiles cases;
    private final SupportLinks links;

    HandOverLink(
            SupportLedger ledger, Statements statements, CaseFiles cases, SupportLinks links) {
        this.ledger = ledger;
        this.statements = statements;
        this.cases = cases;
        this.links = links;
    }

    /** Whether a link can be made: the request is open, and the family has no account. */
    @Transactional
    public boolean isFor(Viewer worker, SupportRequest request) {
        return !request.stage().isOver() && cases.parties(request.id(), worker).isEmpty();
    }

    /**
     * Makes a new link; the one before stops working.
     *
     * @return its secret, to be handed over in person; empty when it was e-mailed
     * @throws Refusal.Invalid if they did not agree, or e-mail is not safe
     * @throws Refusal.Conflict if the request is over, or has an account
     */
    @Transactional
    public Optional<String> give(Viewer worker, String reference, int version, HandOver handing) {
        SupportRequest request = ledger.lock(worker, reference, version);
        SafeContact contact = statements.read(request.id(), worker).contact();
        handing.check(isFor(worker, request), SupportLinks.mayMail(contact));
        Optional<String> secret = Optional.empty();
        if (handing.byEmail()) {
            links.send(Template.NEW_PERSONAL_LINK, request.id(), contact);
        } else {
            secret = Optional.of(links.renew(request.id()));
        }
        ledger.write(request, worker, Event.shared("support-link-made"));
        return secret;
    }
}
