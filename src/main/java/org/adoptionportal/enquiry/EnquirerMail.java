package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import org.adoptionportal.contact.ContactWay;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.web.address.PublicAddress;

/** E-mails an enquirer their personal link, where they said that e-mail is safe. */
@Singleton
class EnquirerMail {

    private final PersonalLinks links;
    private final Outbox outbox;
    private final PublicAddress address;

    EnquirerMail(PersonalLinks links, Outbox outbox, PublicAddress address) {
        this.links = links;
        this.outbox = outbox;
        this.address = address;
    }

    /**
     * Sends a new link; the one before stops working.
     *
     * @return whether there is a safe address to send it to
     */
    boolean send(Template template, long enquiryId, EnquiryAnswers answers) {
        if (!answers.allows(ContactWay.EMAIL)) {
            return false;
        }
        String link = address.of(PersonalLinks.path(links.renew(enquiryId)));
        outbox.queue(Message.withLink(template, answers.email(), link, null, enquiryId));
        return true;
    }
}
