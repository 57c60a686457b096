package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.takeover.TakeOverCodes;
import org.adoptionportal.timeline.Event;

/** A worker makes the code by which an enquirer follows the enquiry online. */
@Singleton
public class MakeEnquiryCode {

    private static final long WHOLE_CASE = 0;

    private final EnquiryLedger ledger;
    private final TakeOverCodes codes;

    MakeEnquiryCode(EnquiryLedger ledger, TakeOverCodes codes) {
        this.ledger = ledger;
        this.codes = codes;
    }

    /**
     * Makes it; the one before stops working.
     *
     * @param version of the enquiry that the worker looked at
     * @throws Refusal.Conflict if the enquiry is over
     */
    @Transactional
    public void make(Viewer worker, String reference, int version) {
        Enquiry enquiry = ledger.lock(worker, reference, version);
        if (enquiry.stage().isOver()) {
            throw new Refusal.Conflict("This enquiry is over, so there is nothing to follow.");
        }
        codes.make(enquiry.id(), EnquirerTakesOver.KIND, WHOLE_CASE);
        ledger.write(enquiry, worker, Event.internal("take-over-code-made"));
    }
}
