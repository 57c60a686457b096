package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Event;

/** A worker sends the enquirer a new personal link; the one before stops working. */
@Singleton
public class SendNewLink {

    private final EnquiryLedger ledger;
    private final AnswersStore answers;
    private final EnquirerMail mail;

    SendNewLink(EnquiryLedger ledger, AnswersStore answers, EnquirerMail mail) {
        this.ledger = ledger;
        this.answers = answers;
        this.mail = mail;
    }

    /**
     * Sends it.
     *
     * @param version of the enquiry that the worker looked at
     * @throws Refusal.Conflict if the enquiry is over, or they gave no safe e-mail address
     */
    @Transactional
    public void send(Viewer worker, String reference, int version) {
        Enquiry enquiry = ledger.lock(worker, reference, version);
        if (enquiry.stage().isOver()) {
            throw new Refusal.Conflict("This enquiry is over, so there is nothing to follow.");
        }
        EnquiryAnswers told = answers.read(enquiry.id(), worker);
        if (!mail.send(Template.NEW_PERSONAL_LINK, enquiry.id(), told)) {
            throw new Refusal.Conflict("They did not say that it is safe to e-mail them.");
        }
        ledger.write(enquiry, worker, Event.shared("enquiry-link-sent"));
    }
}
