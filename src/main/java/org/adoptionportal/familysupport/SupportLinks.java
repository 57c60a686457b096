package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.notification.Template;
import org.adoptionportal.personallink.LinkMail;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.takeover.TakeOverCodes;

/**
 * The personal links by which people without an account come back. Every method joins the
 * decision's transaction.
 */
@Singleton
class SupportLinks {

    private final PersonalLinks links;
    private final TakeOverCodes codes;
    private final LinkMail mail;

    SupportLinks(PersonalLinks links, TakeOverCodes codes, LinkMail mail) {
        this.links = links;
        this.codes = codes;
        this.mail = mail;
    }

    /** The secret of a new link; the one before stops working. */
    String renew(long requestId) {
        return links.renew(requestId);
    }

    /** A new link, which is also e-mailed to whoever chose e-mail; to nobody else. */
    String send(Template template, long requestId, SafeContact contact) {
        return mail.make(template, requestId, contact);
    }

    Optional<Long> caseOf(String secret) {
        return links.caseOf(secret, SupportLedger.CASE_KIND);
    }

    void forget(long requestId) {
        links.forget(requestId);
        codes.forget(requestId);
    }
}
