package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Event;

/**
 * A worker gives somebody without an account a personal link: whoever telephoned, and whoever a
 * professional wrote for. Only if they want one, and only in a way that is safe.
 */
@Singleton
public class HandOverLink {

    /** The fields that can be wrong. */
    public static final String AGREED = "agreed";

    public static final String HOW = "handing";

    private final BirthFamilyLedger ledger;
    private final Stories stories;
    private final PersonalLinks links;
    private final LinkMail mail;

    HandOverLink(BirthFamilyLedger ledger, Stories stories, PersonalLinks links, LinkMail mail) {
        this.ledger = ledger;
        this.stories = stories;
        this.links = links;
        this.mail = mail;
    }

    /**
     * The secret of a new link, to be handed over in person; the one before stops working.
     *
     * @param agreed whether they want one, and it is safe for them to have it
     * @throws Refusal.Invalid naming {@link #AGREED} if not
     * @throws Refusal.Conflict if the request is over, or has an account
     */
    @Transactional
    public String show(Viewer worker, String reference, int version, boolean agreed) {
        BirthFamilyCase request = open(worker, reference, version, agreed);
        String secret = links.renew(request.id());
        ledger.write(request, worker, Event.shared("talk-link-made"));
        return secret;
    }

    /**
     * E-mails it; otherwise as {@link #show}.
     *
     * @throws Refusal.Invalid also naming {@link #HOW} where e-mail is not safe
     */
    @Transactional
    public void mail(Viewer worker, String reference, int version, boolean agreed) {
        BirthFamilyCase request = open(worker, reference, version, agreed);
        Story told = stories.find(request.id(), worker).orElseThrow(Refusal.NotFound::new);
        if (!mail.send(request.id(), told.contact())) {
            String fault = "They did not say that email is safe. Hand it over in person";
            throw new Refusal.Invalid(fault, Map.of(HOW, fault));
        }
        ledger.write(request, worker, Event.shared("talk-link-made"));
    }

    private BirthFamilyCase open(Viewer worker, String reference, int version, boolean agreed) {
        BirthFamilyCase request = ledger.lock(worker, reference, version);
        if (request.stage().isOver() || request.hasAccount()) {
            throw new Refusal.Conflict("A link is for a request that is open, without an account.");
        }
        if (!agreed) {
            String fault = "Ask them first: a link is only for somebody who wants it";
            throw new Refusal.Invalid(fault, Map.of(AGREED, fault));
        }
        return request;
    }
}
