package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adoptionportal.contact.ContactWay;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.web.address.PublicAddress;
import org.adoptionportal.platform.web.form.Shape;

/** The personal links by which people without an account write and follow their request. */
@Singleton
public class RequestLinks {

    /** The kind of case that they lead to. */
    public static final String KIND = RecordsLedger.CASE_KIND;

    private final PersonalLinks links;
    private final RequestRepository requests;
    private final Outbox outbox;
    private final PublicAddress address;

    RequestLinks(
            PersonalLinks links, RequestRepository requests, Outbox outbox, PublicAddress address) {
        this.links = links;
        this.requests = requests;
        this.outbox = outbox;
        this.address = address;
    }

    /** Whether they chose e-mail as a safe way, and gave an address that there can be. */
    static boolean mayMail(SafeContact contact) {
        return contact.allows(ContactWay.EMAIL) && Shape.EMAIL.fault(contact.email()).isEmpty();
    }

    /** E-mails a new link; the one before stops working. */
    void mail(long requestId, SafeContact contact) {
        String link = address.of(PersonalLinks.path(renew(requestId)));
        outbox.queue(
                Message.withLink(
                        Template.NEW_PERSONAL_LINK, contact.email(), link, null, requestId));
    }

    /** The secret of a new link; the one before stops working. */
    @Transactional
    public String renew(long requestId) {
        return links.renew(requestId);
    }

    /** Whoever holds the link; empty if it does not work, or not any more. */
    @Transactional
    public Optional<Asker> asker(String secret) {
        return links.caseOf(secret, KIND).flatMap(this::asker);
    }

    /** Whoever holds the link of that case; empty if it can be followed no more. */
    @Transactional
    public Optional<Asker> asker(long requestId) {
        return requests.followed(requestId).map(Asker::withLink);
    }
}
