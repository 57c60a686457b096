package org.adoptionportal.enquiry;

import jakarta.inject.Singleton;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.takeover.Onward;
import org.adoptionportal.takeover.TakenOver;
import org.adoptionportal.timeline.Event;
import org.jspecify.annotations.Nullable;

/** Somebody whose enquiry a worker entered follows it online from now on, by a personal link. */
@Singleton
class EnquirerTakesOver implements TakenOver {

    static final String KIND = "enquiry";

    private final EnquiryLedger ledger;
    private final PersonalLinks links;

    EnquirerTakesOver(EnquiryLedger ledger, PersonalLinks links) {
        this.ledger = ledger;
        this.links = links;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean needsAccount() {
        return false;
    }

    @Override
    public Onward takeOver(long caseId, long subject, @Nullable Viewer person) {
        Enquiry enquiry = ledger.lockTakenOver(caseId);
        if (enquiry.stage().isOver()) {
            throw new Refusal.Conflict(
                    "This enquiry is over, so there is nothing to follow. You can enquire again at"
                            + " any time.");
        }
        ledger.writeForEnquirer(enquiry, Event.shared("enquiry-taken-over"));
        String secret = links.renew(enquiry.id());
        return Onward.byPersonalLink(PersonalLinks.path(secret), secret);
    }
}
