package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.takeover.Onward;
import org.adoptionportal.takeover.TakenOver;
import org.adoptionportal.timeline.Event;
import org.jspecify.annotations.Nullable;

/** A family follows its request online from now on, by a personal link that it got by a code. */
@Singleton
class FamilyTakesOver implements TakenOver {

    private final SupportLedger ledger;
    private final SupportLinks links;

    FamilyTakesOver(SupportLedger ledger, SupportLinks links) {
        this.ledger = ledger;
        this.links = links;
    }

    @Override
    public String kind() {
        return SupportLedger.CASE_KIND;
    }

    @Override
    public boolean needsAccount() {
        return false;
    }

    @Override
    public Onward takeOver(long caseId, long subject, @Nullable Viewer person) {
        SupportRequest request = ledger.lockForJob(caseId);
        if (request.stage().isOver()) {
            throw new Refusal.Conflict("This request is over, so there is nothing to follow.");
        }
        ledger.noteForJob(request, Event.shared("support-taken-over"));
        String secret = links.renew(caseId);
        return Onward.byPersonalLink(PersonalLinks.path(secret), secret);
    }
}
