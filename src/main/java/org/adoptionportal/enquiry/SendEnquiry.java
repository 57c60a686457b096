package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** An enquiry arrives: its clocks begin today. */
@Singleton
public class SendEnquiry {

    private static final Set<StaffRole> TEAM =
            Set.of(StaffRole.TRIAGE, StaffRole.STAGE_ONE_WORKER, StaffRole.MANAGER);

    private final EnquiryRules rules;
    private final EnquiryLedger ledger;
    private final AnswersStore store;
    private final EnquirerMail mail;
    private final Clock clock;

    SendEnquiry(
            EnquiryRules rules,
            EnquiryLedger ledger,
            AnswersStore store,
            EnquirerMail mail,
            Clock clock) {
        this.rules = rules;
        this.ledger = ledger;
        this.store = store;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Somebody without an account sends an enquiry.
     *
     * @param sentFrom the browser that may see the confirmation; null for a program
     * @return its reference
     * @throws Refusal.Invalid if an answer is missing or wrong
     */
    @Transactional
    public String send(EnquiryAnswers answers, @Nullable String sentFrom) {
        return open(answers, TakenBy.ONLINE, null, sentFrom);
    }

    /**
     * A worker enters an enquiry that reached the agency in another way.
     *
     * @return its reference
     * @throws Refusal.Forbidden if their role has nothing to do with enquiries
     * @throws Refusal.Invalid if an answer is missing or wrong
     */
    @Transactional
    public String enter(Viewer worker, EnquiryAnswers answers, TakenBy takenBy) {
        requireTeam(worker);
        return open(answers, takenBy, worker, null);
    }

    /** Refuses whose role has nothing to do with enquiries. */
    public static void requireTeam(Viewer worker) {
        if (TEAM.stream().noneMatch(worker::has)) {
            throw new Refusal.Forbidden("Your role does not take enquiries.");
        }
    }

    private String open(
            EnquiryAnswers answers,
            TakenBy takenBy,
            @Nullable Viewer worker,
            @Nullable String sentFrom) {
        rules.check(answers);
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
