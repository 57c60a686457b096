package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** An enquirer withdraws by their personal link, which stops working. */
@Singleton
public class WithdrawEnquiry {

    private final EnquiryLedger ledger;
    private final Clock clock;

    WithdrawEnquiry(EnquiryLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Withdraws it.
     *
     * @return its reference
     * @throws Refusal.NotFound if the link does not work, or not any more
     */
    @Transactional
    public String withdraw(String secret) {
        Enquiry enquiry = ledger.lockLinked(secret);
        ledger.writeForEnquirer(
                enquiry.withdrawn(London.today(clock)), Event.shared("enquiry-withdrawn"));
        return enquiry.reference();
    }
}
