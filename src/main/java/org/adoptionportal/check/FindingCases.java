package org.adoptionportal.check;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.casefile.CaseStage;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.identity.StaffRole;
import org.jspecify.annotations.Nullable;

/** Answers for findings where rooms ask that know no kind of case. */
@Singleton
class FindingCases implements CaseKind {

    static final String KIND = "finding";

    private final FindingRows rows;

    private enum Stage implements CaseStage {
        OPEN,
        SETTLED;

        @Override
        public String word() {
            return "FINDING_" + name();
        }

        @Override
        public boolean isOver() {
            return this == SETTLED;
        }
    }

    FindingCases(FindingRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(Stage.values());
    }

    @Override
    public Set<StaffRole> workers() {
        return Set.of(StaffRole.ADMINISTRATOR);
    }

    @Override
    public CaseSummary summary(long caseId) {
        FindingRow row = rows.stored(caseId);
        return row.settledOn() == null ? open(row.authorityId()) : settled(row.authorityId());
    }

    static CaseSummary open(@Nullable Integer authorityId) {
        return new CaseSummary(
                Stage.OPEN.word(), WaitingFor.AGENCY, "look-at-finding", null, authorityId, true);
    }

    private static CaseSummary settled(@Nullable Integer authorityId) {
        return new CaseSummary(
                Stage.SETTLED.word(),
                WaitingFor.NOBODY,
                CaseSummary.NO_STEP,
                null,
                authorityId,
                true);
    }
}
