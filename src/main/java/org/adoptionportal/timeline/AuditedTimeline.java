package org.adoptionportal.timeline;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.audit.Audited;

/** Shows the verifier of the audit trail what happened in a case. */
@Singleton
class AuditedTimeline implements Audited {

    static final String KIND = "HAPPENED";

    private final TimelineRepository entries;

    AuditedTimeline(TimelineRepository entries) {
        this.entries = entries;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Noted> of(long caseId) {
        return entries.findByCaseId(caseId).stream()
                .map(row -> new Noted(row.id(), row.happenedAt(), true, row.content()))
                .toList();
    }
}
