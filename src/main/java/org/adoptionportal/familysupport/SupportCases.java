package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.casefile.CaseStage;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.identity.StaffRole;

/** Answers for requests for support where rooms ask that know no kind of case. */
@Singleton
class SupportCases implements CaseKind {

    private final RequestRepository requests;
    private final SupportStatus status;

    SupportCases(RequestRepository requests, SupportStatus status) {
        this.requests = requests;
        this.status = status;
    }

    @Override
    public String kind() {
        return SupportLedger.CASE_KIND;
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(Stage.values());
    }

    @Override
    public Set<StaffRole> workers() {
        return SupportTeam.ROLES;
    }

    @Override
    public Set<StaffRole> beforeCouncil() {
        return SupportTeam.ON_DUTY;
    }

    @Override
    public CaseSummary summary(long caseId) {
        return status.of(requests.stored(caseId));
    }
}
