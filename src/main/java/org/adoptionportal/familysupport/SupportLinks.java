package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.contact.ContactWay;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.web.address.PublicAddress;
import org.adoptionportal.platform.web.form.Shape;
import org.adoptionportal.takeover.TakeOverCodes;

/**
 * The personal links by which people without an account come back. Every method joins the
 * decision's transaction.
 */
@Singleton
class SupportLinks {

    private final PersonalLinks links;
    private final TakeOverCodes codes;
    private final Outbox outbox;
    private final PublicAddress address;

    SupportLinks(PersonalLinks links, TakeOverCodes codes, Outbox outbox, PublicAddress address) {
        this.links = links;
        this.codes = codes;
        this.outbox = outbox;
        this.address = address;
    }

    /** Whether they chose e-mail as a safe way, and gave an address that there can be. */
    static boolean mayMail(SafeContact contact) {
        return contact.allows(ContactWay.EMAIL) && Shape.EMAIL.fault(contact.email()).isEmpty();
    }

    /** The secret of a new link; the one before stops working. */
    String renew(long requestId) {
        return links.renew(requestId);
    }

    /** A new link, which is also e-mailed to whoever chose e-mail; to nobody else. */
    String send(Template template, long requestId, SafeContact contact) {
        String secret = links.renew(requestId);
        if (mayMail(contact)) {
            String link = address.of(PersonalLinks.path(secret));
            outbox.queue(Message.withLink(template, contact.email(), link, null, requestId));
        }
        return secret;
    }

    Optional<Long> caseOf(String secret) {
        return links.caseOf(secret, SupportLedger.CASE_KIND);
    }

    void forget(long requestId) {
        links.forget(requestId);
        codes.forget(requestId);
    }
}
