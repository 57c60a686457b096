package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.conversation.Conversations;
import org.adoptionportal.platform.time.London;

/**
 * Deletes what enquirers told us, and the notes of our staff, once their enquiry has been over for
 * as long as {@link #KEPT} says. What is left names nobody: what it was about, and when what was
 * done.
 */
@Singleton
class ForgetEnquiries {

    /** How long an enquiry that went no further is kept. */
    static final RuleKey KEPT = new RuleKey("enquiry-kept");

    private final EnquiryRepository enquiries;
    private final EnquiryLedger ledger;
    private final AnswersStore answers;
    private final PersonalLinks links;
    private final Conversations conversations;
    private final Clocks clocks;
    private final Clock clock;

    ForgetEnquiries(
            EnquiryRepository enquiries,
            EnquiryLedger ledger,
            AnswersStore answers,
            PersonalLinks links,
            Conversations conversations,
            Clocks clocks,
            Clock clock) {
        this.enquiries = enquiries;
        this.ledger = ledger;
        this.answers = answers;
        this.links = links;
        this.conversations = conversations;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The days of which every enquiry that ended then is to be forgotten. */
    @Transactional
    List<LocalDate> days() {
        LocalDate today = London.today(clock);
        return enquiries.daysOfClosing().stream()
                .filter(day -> clocks.deadline(KEPT, day).dueOn().isBefore(today))
                .toList();
    }

    /**
     * Forgets up to 100 enquiries that ended on that day.
     *
     * @return how many
     */
    @Transactional
    int some(LocalDate closedOn) {
        List<Enquiry> over = enquiries.lockClosedOn(closedOn);
        for (Enquiry enquiry : over) {
            answers.forget(enquiry.id());
            links.forget(enquiry.id());
            ledger.forget(enquiry);
            conversations.emptyNotes(enquiry.id());
        }
        return over.size();
    }
}
