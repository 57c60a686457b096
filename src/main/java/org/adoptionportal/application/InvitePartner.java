package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.adoptionportal.application.form.Applying;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.SpokenCode;
import org.adoptionportal.platform.web.address.PublicAddress;
import org.adoptionportal.platform.web.form.Shape;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.takeover.TakeOverCodes;
import org.adoptionportal.timeline.Event;

/** An applicant invites the partner with whom they apply, by e-mail or by a code to pass on. */
@Singleton
public class InvitePartner {

    private final ApplicationLedger ledger;
    private final AnswerStore answers;
    private final Applicants applicants;
    private final TakeOverCodes codes;
    private final Outbox outbox;
    private final PublicAddress address;

    InvitePartner(
            ApplicationLedger ledger,
            AnswerStore answers,
            Applicants applicants,
            TakeOverCodes codes,
            Outbox outbox,
            PublicAddress address) {
        this.ledger = ledger;
        this.answers = answers;
        this.applicants = applicants;
        this.codes = codes;
        this.outbox = outbox;
        this.address = address;
    }

    /**
     * Makes a code for the partner; the one before stops working.
     *
     * @param email where to send it; empty when they pass it on themselves
     * @throws Refusal.Invalid naming {@code email} if it is no address
     * @throws Refusal.Conflict if the registration has been sent, if they do not apply together, or
     *     if the partner has joined already
     */
    @Transactional
    public void invite(Viewer applicant, String reference, String email) {
        String fault = fault(email);
        if (!fault.isEmpty()) {
            throw new Refusal.Invalid(fault, Map.of("email", fault));
        }
        Application application = ledger.lock(reference, applicant);
        Registration registration = answers.read(application, applicant);
        SpokenCode code =
                codes.make(
                        application.id(),
                        StartRegistration.CASE_KIND,
                        waiting(application, registration).id());
        if (!email.isEmpty()) {
            String link = address.of("/code/" + code.value());
            outbox.queue(Message.withLink(Template.INVITATION, email, link, null, null));
        }
        ledger.note(application, applicant, Event.shared("partner-invited"));
    }

    /**
     * Takes the invitation back: the code stops working.
     *
     * @throws Refusal.Conflict if the partner has joined already
     */
    @Transactional
    public void takeBack(Viewer applicant, String reference) {
        Application application = ledger.lock(reference, applicant);
        Registration registration = answers.read(application, applicant);
        registration
                .second()
                .filter(second -> !second.isOnline())
                .ifPresent(second -> {
                    codes.revoke(application.id(), second.id());
                    ledger.note(application, applicant, Event.shared("partner-not-invited"));
                });
        if (registration.second().filter(Applicant::isOnline).isPresent()) {
            throw hasJoined();
        }
    }

    private static String fault(String email) {
        if (Typed.hasMark(email)) {
            return "Remove the characters shown as \uFFFD from the email address";
        }
        return email.isEmpty() ? "" : Shape.EMAIL.fault(email);
    }

    private Applicant waiting(Application application, Registration registration) {
        if (!registration.canBeChanged()) {
            throw new Refusal.Conflict("This registration has been sent. Call us, and we help.");
        }
        if (!Applying.isTogether(registration.shared(Applying.CODE))) {
            throw new Refusal.Conflict(
                    "Say first, under “Who is applying”, that you apply together.");
        }
        Applicant second =
                registration
                        .second()
                        .orElseGet(() -> applicants.add(application.id(), Applicant.SECOND, null));
        if (second.isOnline()) {
            throw hasJoined();
        }
        return second;
    }

    private static Refusal hasJoined() {
        return new Refusal.Conflict("Your partner has joined you already.");
    }
}
