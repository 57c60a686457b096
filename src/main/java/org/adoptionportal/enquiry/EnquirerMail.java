package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.adoptionportal.identity.Secrets;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.web.address.PublicAddress;

/** E-mails an enquirer their personal link, where they said that e-mail is safe. */
@Singleton
class EnquirerMail {

    private final LinkRepository links;
    private final Outbox outbox;
    private final PublicAddress address;
    private final Clock clock;

    EnquirerMail(LinkRepository links, Outbox outbox, PublicAddress address, Clock clock) {
        this.links = links;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
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
        links.revoke(enquiryId, clock.instant());
        String secret = Secrets.make();
        links.save(new LinkRow(Secrets.hash(secret), enquiryId, clock.instant(), null));
        String link = address.of("/enquiries/follow/" + secret);
        outbox.queue(Message.withLink(template, answers.email(), link, null, enquiryId));
        return true;
    }
}
