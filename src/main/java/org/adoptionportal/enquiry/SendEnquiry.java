package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** An enquiry arrives: its clocks begin today. */
@Singleton
public class SendEnquiry {

    static final Set<StaffRole> TEAM =
            Set.of(StaffRole.TRIAGE, StaffRole.STAGE_ONE_WORKER, StaffRole.MANAGER);

    private final EnquiryRules rules;
    private final EnquiryLedger ledger;
    private final AnswersStore store;
    private final EnquirerMail mail;
    private final Attempts attempts;
    private final Clock clock;

    SendEnquiry(
            EnquiryRules rules,
            EnquiryLedger ledger,
            AnswersStore store,
            EnquirerMail mail,
            Attempts attempts,
            Clock clock) {
        this.rules = rules;
        this.ledger = ledger;
        this.store = store;
        this.mail = mail;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Somebody without an account sends an enquiry.
     *
     * @return its reference
     * @throws Refusal.Invalid if an answer is missing or wrong
     * @throws Refusal.TooMany after too many by these people or from that network address
     */
    @Transactional
    public String send(EnquiryAnswers answers, Sender sender) {
        rules.check(answers);
        attempts.count(Purpose.ENQUIRY, answers.reachable(), sender.networkAddress());
        return open(answers, TakenBy.ONLINE, null, sender.name());
    }

    /**
     * A worker enters an enquiry that reached the agency in another way.
     *
     * @param takenBy how; null when it was not said
     * @return its reference
     * @throws Refusal.Forbidden if their role has nothing to do with enquiries
     * @throws Refusal.Invalid if an answer is missing or wrong
     */
    @Transactional
    public String enter(Viewer worker, EnquiryAnswers answers, @Nullable TakenBy takenBy) {
        requireTeam(worker);
        return open(answers, rules.checkEntered(answers, takenBy), worker, worker.actor());
    }

    /** Whether it is this worker's role to see enquiries of this council. */
    public static boolean isOfTeam(Viewer worker, int authorityId) {
        return worker.hasOneOf(TEAM, authorityId);
    }

    /** Whether their role has to do with enquiries. */
    public static boolean isOfTeam(Viewer worker) {
        return worker.hasOneOf(TEAM);
    }

    /** Refuses whose role has nothing to do with enquiries. */
    public static void requireTeam(Viewer worker) {
        if (!isOfTeam(worker)) {
            throw new Refusal.Forbidden("Your role does not take enquiries.");
        }
    }

    private String open(
            EnquiryAnswers answers, TakenBy takenBy, @Nullable Viewer worker, String sentFrom) {
        Enquiry draft =
                Enquiry.received(
                        0,
                        Reference.random().value(),
                        Interest.valueOf(answers.interest()),
                        takenBy,
                        Integer.parseInt(answers.authority()),
                        London.today(clock));
        Enquiry enquiry = ledger.open(draft, answers.names(), worker);
        store.keep(enquiry.id(), answers, sentFrom);
        mail.send(Template.ENQUIRY_RECEIVED, enquiry.id(), answers);
        return enquiry.reference();
    }
}
