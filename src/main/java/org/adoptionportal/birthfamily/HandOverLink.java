package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.error.Refusal;
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

    HandOverLink(BirthFamilyLedger ledger, Stories stories, PersonalLinks links, LinkMail mail) {
        this.ledger = ledger;
        this.stories = stories;
        this.links = links;
        this.mail = mail;
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
        BirthFamilyCase request = ledger.lock(worker, reference, version);
        SafeContact contact =
                stories.find(request.id(), worker).orElseThrow(Refusal.NotFound::new).contact();
        handing.check(
                !request.stage().isOver() && !request.hasAccount(), LinkMail.isSafe(contact));
        Optional<String> secret = Optional.empty();
        if (handing.byEmail()) {
            mail.send(request.id(), contact);
        } else {
            secret = Optional.of(links.renew(request.id()));
        }
        ledger.write(request, worker, Event.shared("talk-link-made"));
        return secret;
    }
}
