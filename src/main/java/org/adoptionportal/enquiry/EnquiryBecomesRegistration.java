package org.adoptionportal.enquiry;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.adoptionportal.application.events.KnownFacts;
import org.adoptionportal.application.events.RegistrationBegan;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/**
 * An enquirer registers: the enquiry is over, and what it said need not be typed again. A link can
 * be passed on, so it only counts together with an account of the e-mail address that the enquirer
 * gave; otherwise the registration begins empty and the enquiry stays open.
 */
@Singleton
class EnquiryBecomesRegistration {

    private final EnquiryLedger ledger;
    private final AnswersStore answers;
    private final Accounts accounts;
    private final Clock clock;

    EnquiryBecomesRegistration(
            EnquiryLedger ledger, AnswersStore answers, Accounts accounts, Clock clock) {
        this.ledger = ledger;
        this.answers = answers;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    void registrationBegan(RegistrationBegan began) {
        String link = began.origin().personalLink();
        String reference = began.origin().reference();
        if (link != null) {
            ledger.lockLinkedIfAny(link).ifPresent(enquiry -> byEnquirer(enquiry, began));
        } else if (reference != null && began.by().isStaff()) {
            byWorker(ledger.lockOpen(began.by(), reference), began);
        }
    }

    private void byEnquirer(Enquiry enquiry, RegistrationBegan began) {
        EnquiryAnswers told = answers.readOfEnquirer(enquiry.id());
        String address = accounts.emailOf(began.by().personaId());
        if (told.email().isEmpty() || told.email().equalsIgnoreCase(address)) {
            ledger.writeForEnquirer(registered(enquiry), Event.shared("enquiry-registered"));
            began.known(facts(enquiry, told));
        }
    }

    private void byWorker(Enquiry enquiry, RegistrationBegan began) {
        EnquiryAnswers told = answers.read(enquiry.id(), began.by());
        ledger.write(registered(enquiry), began.by(), Event.shared("enquiry-registered"));
        began.known(facts(enquiry, told));
    }

    private Enquiry registered(Enquiry enquiry) {
        return enquiry.registered(London.today(clock));
    }

    private static KnownFacts facts(Enquiry enquiry, EnquiryAnswers told) {
        return new KnownFacts(
                told.names(),
                told.email(),
                told.telephone(),
                told.postcode(),
                enquiry.authorityId());
    }
}
