package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** A worker has sent the enquirer written information. */
@Singleton
public class RecordInformationSent {

    private final EnquiryLedger ledger;
    private final Clock clock;

    RecordInformationSent(EnquiryLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Records it.
     *
     * @param version of the enquiry that the worker looked at
     * @throws Refusal.Conflict if the enquiry is over
     */
    @Transactional
    public void record(Viewer worker, String reference, int version) {
        Enquiry enquiry = ledger.lock(worker, reference, version);
        ledger.write(
                enquiry.informed(London.today(clock)),
                worker,
                Event.shared("enquiry-information-sent"));
    }
}
