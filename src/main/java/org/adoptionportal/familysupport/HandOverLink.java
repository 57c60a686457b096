package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.notification.Template;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.personallink.HandedLink;
import org.adoptionportal.personallink.LinkMail;
import org.adoptionportal.takeover.TakeOverCodes;
import org.adoptionportal.timeline.Event;

/** A worker gives a family without an account, who telephoned, a personal link. */
@Singleton
public class HandOverLink {

    private final SupportLedger ledger;
    private final Statements statements;
    private final CaseFiles cases;
    private final SupportLinks links;
    private final TakeOverCodes codes;

    HandOverLink(
            SupportLedger ledger,
            Statements statements,
            CaseFiles cases,
            SupportLinks links,
            TakeOverCodes codes) {
        this.ledger = ledger;
        this.statements = statements;
        this.cases = cases;
        this.links = links;
        this.codes = codes;
    }

    /** Whether a link can be made: the request is open, and the family has no account. */
    @Transactional
    public boolean isFor(Viewer worker, SupportRequest request) {
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
        SupportRequest request = ledger.lock(worker, reference, version);
        SafeContact contact = statements.read(request.id(), worker).contact();
        handing.check(isFor(worker, request), LinkMail.isSafe(contact));
        ledger.write(request, worker, event(handing.way()));
        return handing.give(
                () -> links.renew(request.id()),
                () -> code(request.id()),
                () -> links.send(Template.NEW_PERSONAL_LINK, request.id(), contact));
    }

    private static Event event(HandOver.Way way) {
        return way == HandOver.Way.CODE
                ? Event.internal("take-over-code-made")
                : Event.shared("support-link-made");
    }

    private String code(long caseId) {
        return codes.make(caseId, SupportLedger.CASE_KIND, TakeOverCodes.WHOLE_CASE).value();
    }
}
