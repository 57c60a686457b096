package org.adoptionportal.access;

import jakarta.inject.Singleton;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.web.address.PublicAddress;

/** Tells managers by e-mail that there is something in their worklist, and nothing more. */
@Singleton
class ManagerNews {

    private final AccessRows rows;
    private final Accounts accounts;
    private final Outbox outbox;
    private final String link;

    ManagerNews(AccessRows rows, Accounts accounts, Outbox outbox, PublicAddress address) {
        this.rows = rows;
        this.accounts = accounts;
        this.outbox = outbox;
        this.link = address.of("/sign-in");
    }

    void tell(CaseHead head, Viewer except, long reviewId) {
        int authority = head.authorityId() == null ? 0 : head.authorityId();
        for (long manager : rows.managers(authority, except.personaId())) {
            outbox.queue(
                    Message.withLink(
                            Template.MESSAGE_IN_ACCOUNT,
                            accounts.emailOf(manager),
                            link,
                            manager,
                            reviewId));
        }
    }
}
