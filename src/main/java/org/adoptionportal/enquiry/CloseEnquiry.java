package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** A worker closes an enquiry with which nothing is left to do; its personal link stops working. */
@Singleton
public class CloseEnquiry {

    private final EnquiryLedger ledger;
    private final Clock clock;

    CloseEnquiry(EnquiryLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Closes it.
     *
     * @param version of the enquiry that the worker looked at
     * @throws Refusal.Conflict if the enquiry is over
     */
    @Transactional
    public void close(Viewer worker, String reference, int version, CloseReason reason) {
        Enquiry enquiry = ledger.lock(worker, reference, version);
        Event event = Event.shared("enquiry-closed").with(Map.of("reason", reason.name()));
        ledger.write(enquiry.closed(London.today(clock)), worker, event);
    }
}
