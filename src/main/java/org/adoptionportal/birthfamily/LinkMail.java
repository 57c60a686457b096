package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import org.adoptionportal.contact.ContactWay;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.web.address.PublicAddress;

/** E-mails somebody a personal link, where they said that e-mail is safe. */
@Singleton
class LinkMail {

    private final PersonalLinks links;
    private final Outbox outbox;
    private final PublicAddress address;

    LinkMail(PersonalLinks links, Outbox outbox, PublicAddress address) {
        this.links = links;
        this.outbox = outbox;
        this.address = address;
    }

    static boolean isSafe(SafeContact contact) {
        return contact.allows(ContactWay.EMAIL) && !contact.email().isEmpty();
    }

    /**
     * Sends a new link; the one before stops working.
     *
     * @return whether there is a safe address to send it to
     */
    boolean send(long caseId, SafeContact contact) {
        if (!isSafe(contact)) {
            return false;
        }
        String link = address.of(PersonalLinks.path(links.renew(caseId)));
        outbox.queue(
                Message.withLink(Template.NEW_PERSONAL_LINK, contact.email(), link, null, caseId));
        return true;
    }
}
