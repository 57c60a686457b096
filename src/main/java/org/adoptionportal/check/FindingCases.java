package org.adoptionportal.check;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.identity.StaffRole;
import org.jspecify.annotations.Nullable;

/** Answers for findings where rooms ask that know no kind of case. */
@Singleton
class FindingCases implements CaseKind {

    static final String KIND = "finding";
    private static final String OPEN = "FINDING_OPEN";
    private static final String SETTLED = "FINDING_SETTLED";

    private final FindingRows rows;

    FindingCases(FindingRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> stages() {
        return List.of(OPEN, SETTLED);
    }

    @Override
    public boolean isOver(String stage) {
        return stage.equals(SETTLED);
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

    @Override
    public Optional<RunningClock> clock(long caseId) {
        return Optional.empty();
    }

    static CaseSummary open(@Nullable Integer authorityId) {
        return new CaseSummary(OPEN, WaitingFor.AGENCY, "look-at-finding", null, authorityId, true);
    }

    private static CaseSummary settled(@Nullable Integer authorityId) {
        return new CaseSummary(
                SETTLED, WaitingFor.NOBODY, CaseSummary.NO_STEP, null, authorityId, true);
    }
}
