package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Secrets;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The last step of every decision on an enquiry: the new state, the derived status and the timeline
 * entry, all in the decision's transaction.
 */
@Singleton
class EnquiryLedger {

    static final String CASE_KIND = "enquiry";
    private static final String ENQUIRER = "ENQUIRER";
    private static final String SYSTEM = "SYSTEM";

    private final EnquiryRepository enquiries;
    private final EnquiryStatus status;
    private final CaseFiles cases;
    private final Timeline timeline;

    EnquiryLedger(
            EnquiryRepository enquiries, EnquiryStatus status, CaseFiles cases, Timeline timeline) {
        this.enquiries = enquiries;
        this.status = status;
        this.cases = cases;
        this.timeline = timeline;
    }

    /**
     * Opens the case, to which nobody with an account is a party.
     *
     * @param worker who entered it; null when the enquirer sent it
     * @return the enquiry with its id
     */
    Enquiry open(Enquiry draft, String names, @Nullable Viewer worker) {
        Reference reference = new Reference(draft.reference());
        long id = cases.open(CASE_KIND, reference, null, names, status.of(draft));
        Enquiry enquiry = draft.filedAs(id);
        enquiries.save(enquiry);
        if (worker == null) {
            timeline.record(id, ENQUIRER, Event.shared("enquiry-received"));
        } else {
            timeline.record(id, worker, Event.shared("enquiry-entered"));
        }
        return enquiry;
    }

    /**
     * Reads the enquiry that a worker decides on, and holds it until the transaction ends.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this worker
     * @throws Refusal.Stale if it has changed since that version
     */
    Enquiry lock(Viewer worker, String reference, int version) {
        Enquiry enquiry = enquiries.lock(reference, worker).orElseThrow(Refusal.NotFound::new);
        if (enquiry.rowVersion() != version) {
            throw new Refusal.Stale(
                    "Somebody changed this enquiry after you opened it. Look at it again, then"
                            + " decide.");
        }
        return enquiry;
    }

    /** As {@link #lock}, for whoever holds the personal link. */
    Enquiry lockLinked(String secret) {
        return lockLinkedIfAny(secret).orElseThrow(Refusal.NotFound::new);
    }

    /** As {@link #lock}, for whoever entered a code for it. */
    Enquiry lockTakenOver(long id) {
        return enquiries.lockTakenOver(id).orElseThrow(Refusal.NotFound::new);
    }

    /** As {@link #lock}, whatever its version. */
    Enquiry lockOpen(Viewer worker, String reference) {
        return enquiries.lock(reference, worker).orElseThrow(Refusal.NotFound::new);
    }

    /** As {@link #lockLinked}; empty if the link does not work, or not any more. */
    Optional<Enquiry> lockLinkedIfAny(String secret) {
        return enquiries.lockLinked(Secrets.hash(secret));
    }

    void write(Enquiry changed, Viewer worker, Event event) {
        store(changed);
        timeline.record(changed.id(), worker, event);
    }

    void writeForEnquirer(Enquiry changed, Event event) {
        store(changed);
        timeline.record(changed.id(), ENQUIRER, event);
    }

    /** The case has no title and is seen by nobody from now on. */
    void forget(Enquiry enquiry) {
        store(enquiry.forgotten());
        cases.name(enquiry.id(), "");
        timeline.record(enquiry.id(), SYSTEM, Event.internal("enquiry-forgotten"));
    }

    private void store(Enquiry changed) {
        enquiries.update(changed);
        cases.summarise(changed.id(), status.of(changed));
    }
}
