package org.adoptionportal.personallink;

import jakarta.inject.Singleton;
import org.adoptionportal.contact.ContactWay;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.web.address.PublicAddress;
import org.adoptionportal.platform.web.form.Shape;

/**
 * E-mails personal links to people who said that e-mail is safe, and to nobody else. Every method
 * joins the caller's transaction.
 */
@Singleton
public class LinkMail {

    private final PersonalLinks links;
    private final Outbox outbox;
    private final PublicAddress address;

    LinkMail(PersonalLinks links, Outbox outbox, PublicAddress address) {
        this.links = links;
        this.outbox = outbox;
        this.address = address;
    }

    /** Whether they chose e-mail as a safe way, and gave an address that there can be. */
    public static boolean isSafe(SafeContact contact) {
        return contact.allows(ContactWay.EMAIL) && Shape.EMAIL.fault(contact.email()).isEmpty();
    }

    /**
     * Sends a new link, if that is safe; the one before then stops working.
     *
     * @return whether it is
     */
    public boolean send(long caseId, SafeContact contact) {
        if (!isSafe(contact)) {
            return false;
        }
        queue(Template.NEW_PERSONAL_LINK, caseId, contact, links.renew(caseId));
        return true;
    }

    /** The secret of a new link, which is also sent if that is safe. */
    public String make(Template template, long caseId, SafeContact contact) {
        String secret = links.renew(caseId);
        if (isSafe(contact)) {
            queue(template, caseId, contact, secret);
        }
        return secret;
    }

    private void queue(Template template, long caseId, SafeContact contact, String secret) {
        String link = address.of(PersonalLinks.path(secret));
        outbox.queue(Message.withLink(template, contact.email(), link, null, caseId));
    }
}
