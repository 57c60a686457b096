package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.personallink.HandedLink;
import org.adoptionportal.personallink.LinkMail;
import org.adoptionportal.takeover.TakeOverCodes;
import org.adoptionportal.timeline.Event;

/** A worker gives somebody without an account, who telephoned, a personal link. */
@Singleton
public class HandOverLink {

    private final RecordsLedger ledger;
    private final Requests requests;
    private final CaseFiles cases;
    private final RequestLinks links;
    private final LinkMail mail;
    private final TakeOverCodes codes;

    HandOverLink(
            RecordsLedger ledger,
            Requests requests,
            CaseFiles cases,
            RequestLinks links,
            LinkMail mail,
            TakeOverCodes codes) {
        this.ledger = ledger;
        this.requests = requests;
        this.cases = cases;
        this.links = links;
        this.mail = mail;
        this.codes = codes;
    }

    /** Whether a link can be made: the request is open, and its person has no account. */
    @Transactional
    public boolean isFor(Viewer worker, RecordsRequest request) {
        return !request.stage().isOver() && cases.parties(request.id(), worker).isEmpty();
    }

    /**
     * Makes a new link, or a code by which they get one; the one before stops working.
     *
     * @throws Refusal.Invalid if they did not agree, or e-mail is not safe
     * @throws Refusal.Conflict if the request is over, or has an account
     */
    @Transactional
    public HandedLink give(Viewer worker, String reference, int version, HandOver handing) {
        RecordsTeam.require(worker);
        RecordsRequest request = ledger.lock(worker, reference, version);
        SafeContact contact = requests.answers(worker, request).contact();
        handing.check(isFor(worker, request), LinkMail.isSafe(contact));
        ledger.write(request, worker, event(handing.way()));
        return handing.give(
                () -> links.renew(request.id()),
                () -> code(request.id()),
                () -> mail.send(request.id(), contact));
    }

    private static Event event(HandOver.Way way) {
        return way == HandOver.Way.CODE
                ? Event.internal("take-over-code-made")
                : Event.shared("records-link-made");
    }

    private String code(long caseId) {
        return codes.make(caseId, RecordsLedger.CASE_KIND, TakeOverCodes.WHOLE_CASE).value();
    }
}
