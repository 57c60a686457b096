package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.personallink.HandedLink;
import org.adoptionportal.personallink.LinkMail;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.takeover.TakeOverCodes;
import org.adoptionportal.timeline.Event;

/**
 * A worker gives somebody without an account a personal link: whoever telephoned, and whoever a
 * professional wrote for.
 */
@Singleton
public class HandOverLink {

    private final BirthFamilyLedger ledger;
    private final Stories stories;
    private final PersonalLinks links;
    private final LinkMail mail;
    private final TakeOverCodes codes;

    HandOverLink(
            BirthFamilyLedger ledger,
            Stories stories,
            PersonalLinks links,
            LinkMail mail,
            TakeOverCodes codes) {
        this.ledger = ledger;
        this.stories = stories;
        this.links = links;
        this.mail = mail;
        this.codes = codes;
    }

    /**
     * Makes a new link, or a code by which they get one; the one before stops working.
     *
     * @throws Refusal.Invalid if they did not agree, or e-mail is not safe
     * @throws Refusal.Conflict if the request is over, or has an account
     */
    @Transactional
    public HandedLink give(Viewer worker, String reference, int version, HandOver handing) {
        BirthFamilyCase request = ledger.lock(worker, reference, version);
        SafeContact contact =
                stories.find(request.id(), worker).orElseThrow(Refusal.NotFound::new).contact();
        handing.check(!request.stage().isOver() && !request.hasAccount(), LinkMail.isSafe(contact));
        ledger.write(request, worker, event(handing.way()));
        return handing.give(
                () -> links.renew(request.id()),
                () -> code(request.id()),
                () -> mail.send(request.id(), contact));
    }

    private static Event event(HandOver.Way way) {
        return way == HandOver.Way.CODE
                ? Event.internal("take-over-code-made")
                : Event.shared("talk-link-made");
    }

    private String code(long caseId) {
        return codes.make(caseId, BirthFamilyLedger.CASE_KIND, TakeOverCodes.WHOLE_CASE).value();
    }
}
