package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.casefile.CaseStage;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.identity.StaffRole;

/** Answers for these requests where rooms ask that know no kind of case. */
@Singleton
class BirthFamilyCases implements CaseKind {

    static final Set<StaffRole> WORKERS = BirthFamilyTeam.ROLES;

    private final BirthFamilyRepository requests;
    private final BirthFamilyStatus status;

    BirthFamilyCases(BirthFamilyRepository requests, BirthFamilyStatus status) {
        this.requests = requests;
        this.status = status;
    }

    @Override
    public String kind() {
        return BirthFamilyLedger.CASE_KIND;
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(Stage.values());
    }

    @Override
    public Set<StaffRole> workers() {
        return WORKERS;
    }

    @Override
    public CaseSummary summary(long caseId) {
        return status.of(requests.stored(caseId));
    }
}
