package org.adoptionportal.records;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.casefile.CaseStage;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.identity.StaffRole;

/** Answers for requests for birth records where rooms ask that know no kind of case. */
@Singleton
class RecordsCases implements CaseKind {

    private final RequestRepository requests;
    private final RecordsStatus status;

    RecordsCases(RequestRepository requests, RecordsStatus status) {
        this.requests = requests;
        this.status = status;
    }

    @Override
    public String kind() {
        return RecordsLedger.CASE_KIND;
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(Stage.values());
    }

    @Override
    public Set<StaffRole> workers() {
        return RecordsTeam.ROLES;
    }

    @Override
    public CaseSummary summary(long caseId) {
        return status.of(requests.stored(caseId));
    }

    /** That a counsellor of birth records looked would tell something by itself. */
    @Override
    public boolean tellsWhoLooked() {
        return false;
    }
}
