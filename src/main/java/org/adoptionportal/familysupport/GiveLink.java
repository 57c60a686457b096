package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.notification.Template;
import org.adoptionportal.personallink.LinkMail;
import org.adoptionportal.platform.error.Refusal;

/** Somebody without an account takes a personal link along, so that they can come back. */
@Singleton
public class GiveLink {

    private final SupportLedger ledger;
    private final Statements statements;
    private final SupportLinks links;

    GiveLink(SupportLedger ledger, Statements statements, SupportLinks links) {
        this.ledger = ledger;
        this.statements = statements;
        this.links = links;
    }

    /**
     * Makes a link; the one before stops working. It is also e-mailed, if they chose e-mail.
     *
     * @return its secret, for their screen alone
     * @throws Refusal.NotFound if the request is somebody else's, or they have an account
     */
    @Transactional
    public String give(Asker asker, String reference) {
        SupportRequest request = withoutAccount(asker, reference);
        SafeContact contact = statements.readOwn(request.id(), asker.name()).contact();
        return links.send(Template.NEW_PERSONAL_LINK, request.id(), contact);
    }

    /**
     * As {@link #give}, for a program that has just begun or sent the request; empty where the link
     * was e-mailed, and for somebody with an account.
     */
    @Transactional
    public Optional<String> show(Asker asker, String reference) {
        if (asker.author() != null) {
            return Optional.empty();
        }
        SupportRequest request = withoutAccount(asker, reference);
        SafeContact contact = statements.readOwn(request.id(), asker.name()).contact();
        return LinkMail.isSafe(contact) ? Optional.empty() : Optional.of(links.renew(request.id()));
    }

    private SupportRequest withoutAccount(Asker asker, String reference) {
        if (asker.author() != null) {
            throw new Refusal.NotFound();
        }
        return ledger.lockOwn(asker, reference);
    }
}
