package org.adoptionportal.casefile;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.audit.AuditTrail;
import org.adoptionportal.audit.Audited;

/**
 * Takes who looked at a case into its audit trail. Not at once: a page would be slower by three
 * statements, and two people who look at the same case would wait for each other.
 */
@Singleton
class AuditedOpenings implements Audited {

    private static final String KIND = "OPENED";

    private final OpeningRepository openings;
    private final AuditTrail trail;

    AuditedOpenings(OpeningRepository openings, AuditTrail trail) {
        this.openings = openings;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Noted> of(long caseId) {
        return openings.findByCaseId(caseId).stream()
                .map(row -> new Noted(row.id(), row.openedAt(), row.inTrail(), row.content()))
                .toList();
    }

    /** Takes in up to 100; returns how many. */
    @Transactional
    int takeIn() {
        List<Opening> some = openings.outsideTrail();
        some.forEach(each -> trail.append(each.caseId(), KIND, each.id(), each.content()));
        if (!some.isEmpty()) {
            openings.joined(some.stream().map(Opening::id).toList());
        }
        return some.size();
    }
}
