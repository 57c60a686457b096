package org.adoptionportal.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.web.address.PublicAddress;

/** Tells people by e-mail that there is a message in their account, and nothing more. */
@Singleton
class MessageNews {

    private final Accounts accounts;
    private final Outbox outbox;
    private final String link;

    MessageNews(Accounts accounts, Outbox outbox, PublicAddress address) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.link = address.of("/sign-in");
    }

    void tell(List<Long> personas, long caseId) {
        for (long persona : personas) {
            String address = accounts.emailOf(persona);
            outbox.queue(
                    Message.withLink(Template.MESSAGE_IN_ACCOUNT, address, link, persona, caseId));
        }
    }
}
