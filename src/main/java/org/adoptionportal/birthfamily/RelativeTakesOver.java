package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.takeover.Onward;
import org.adoptionportal.takeover.TakenOver;
import org.adoptionportal.timeline.Event;
import org.jspecify.annotations.Nullable;

/** Somebody follows a request online from now on, by a personal link that they got by a code. */
@Singleton
class RelativeTakesOver implements TakenOver {

    private final BirthFamilyLedger ledger;
    private final PersonalLinks links;

    RelativeTakesOver(BirthFamilyLedger ledger, PersonalLinks links) {
        this.ledger = ledger;
        this.links = links;
    }

    @Override
    public String kind() {
        return BirthFamilyLedger.CASE_KIND;
    }

    @Override
    public boolean needsAccount() {
        return false;
    }

    @Override
    public Onward takeOver(long caseId, long subject, @Nullable Viewer person) {
        BirthFamilyCase request = ledger.lockTakenOver(caseId);
        if (request.hasAccount()) {
            throw new Refusal.Conflict("You have an account. Sign in to come back.");
        }
        if (request.stage().isOver()) {
            throw new Refusal.Conflict("This request is over, so there is nothing to follow.");
        }
        ledger.noteOfAuthor(request, Event.shared("talk-taken-over"));
        String secret = links.renew(caseId);
        return Onward.byPersonalLink(PersonalLinks.path(secret), secret);
    }
}
