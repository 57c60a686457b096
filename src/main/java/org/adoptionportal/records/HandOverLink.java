package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.timeline.Event;

/** A worker gives somebody without an account, who telephoned, a personal link. */
@Singleton
public class HandOverLink {

    private final RecordsLedger ledger;
    private final Requests requests;
    private final CaseFiles cases;
    private final RequestLinks links;

    HandOverLink(
            RecordsLedger ledger, Requests requests, CaseFiles cases, RequestLinks links) {
        this.ledger = ledger;
        this.requests = requests;
        this.cases = cases;
        this.links = links;
    }

    /** Whether a link can be made: the request is open, and its person has no account. */
    @Transactional
    public boolean isFor(Viewer worker, RecordsRequest request) {
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
        RecordsTeam.require(worker);
        RecordsRequest request = ledger.lock(worker, reference, version);
        SafeContact contact = requests.answers(worker, request).contact();
        handing.check(isFor(worker, request), RequestLinks.mayMail(contact));
        Optional<String> secret = Optional.empty();
        if (handing.byEmail()) {
            links.mail(request.id(), contact);
        } else {
            secret = Optional.of(links.renew(request.id()));
        }
        ledger.write(request, worker, Event.shared("records-link-made"));
        return secret;
    }
}
