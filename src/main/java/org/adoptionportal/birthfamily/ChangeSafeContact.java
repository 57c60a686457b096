package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.takeover.TakeOverCodes;
import org.adoptionportal.timeline.Event;

/**
 * Somebody told their worker that they are reached safely in another way from now on. What held
 * before is kept, and a link that was sent by the old way stops working.
 */
@Singleton
public class ChangeSafeContact {

    private final BirthFamilyLedger ledger;
    private final Stories stories;
    private final Contacts contacts;
    private final PersonalLinks links;
    private final TakeOverCodes codes;
    private final Clock clock;

    ChangeSafeContact(
            BirthFamilyLedger ledger,
            Stories stories,
            Contacts contacts,
            PersonalLinks links,
            TakeOverCodes codes,
            Clock clock) {
        this.ledger = ledger;
        this.stories = stories;
        this.contacts = contacts;
        this.links = links;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Changes it.
     *
     * @param version of the request that the worker looked at
     * @throws Refusal.Invalid if no way is safe, or one lacks what it needs, by its field
     */
    @Transactional
    public void change(Viewer worker, String reference, int version, SafeContact contact) {
        BirthFamilyCase request = ledger.lock(worker, reference, version);
        Story told = stories.find(request.id(), worker).orElseThrow(Refusal.NotFound::new);
        Story now = told.reachedBy(contact.checked());
        contacts.keep(request.id(), told.contact(), London.today(clock));
        stories.keep(request.id(), now);
        stories.index(request.id(), now);
        links.revoke(request.id());
        codes.revoke(request.id(), TakeOverCodes.WHOLE_CASE);
        ledger.write(request, worker, Event.internal("talk-contact-changed"));
    }
}
