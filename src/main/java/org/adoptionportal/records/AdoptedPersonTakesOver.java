package org.adoptionportal.records;

import jakarta.inject.Singleton;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.takeover.Onward;
import org.adoptionportal.takeover.TakenOver;
import org.adoptionportal.timeline.Event;
import org.jspecify.annotations.Nullable;

/** An adopted adult follows a request online from now on, by a link that they got by a code. */
@Singleton
class AdoptedPersonTakesOver implements TakenOver {

    private final RecordsLedger ledger;
    private final RequestLinks links;

    AdoptedPersonTakesOver(RecordsLedger ledger, RequestLinks links) {
        this.ledger = ledger;
        this.links = links;
    }

    @Override
    public String kind() {
        return RecordsLedger.CASE_KIND;
    }

    @Override
    public boolean needsAccount() {
        return false;
    }

    @Override
    public Onward takeOver(long caseId, long subject, @Nullable Viewer person) {
        Asker asker = links.asker(caseId).orElseThrow(AdoptedPersonTakesOver::over);
        RecordsRequest request = ledger.lock(asker);
        if (request.stage().isOver()) {
            throw over();
        }
        ledger.write(request, asker, Event.shared("records-taken-over"));
        String secret = links.renew(caseId);
        return Onward.byPersonalLink(PersonalLinks.path(secret), secret);
    }

    private static Refusal over() {
        return new Refusal.Conflict("This request is over, so there is nothing to follow.");
    }
}
