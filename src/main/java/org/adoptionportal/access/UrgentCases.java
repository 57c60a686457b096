package org.adoptionportal.access;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** Answers for the reviews of urgent access where rooms ask that know no kind of case. */
@Singleton
class UrgentCases implements CaseKind {

    private static final RuleKey REVIEW = new RuleKey("urgent-access-review");

    static final String KIND = "urgent-access";

    private static final String TO_REVIEW = "ACCESS_TO_REVIEW";
    private static final String REVIEWED = "ACCESS_REVIEWED";

    private final AccessRows rows;
    private final CaseFiles cases;
    private final Clocks clocks;

    UrgentCases(AccessRows rows, CaseFiles cases, Clocks clocks) {
        this.rows = rows;
        this.cases = cases;
        this.clocks = clocks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> stages() {
        return List.of(TO_REVIEW, REVIEWED);
    }

    @Override
    public boolean isOver(String stage) {
        return stage.equals(REVIEWED);
    }

    @Override
    public Set<StaffRole> workers() {
        return Set.of(StaffRole.MANAGER);
    }

    @Override
    public CaseSummary summary(long caseId) {
        return of(rows.stored(caseId), cases.authorityOf(caseId));
    }

    @Override
    public Optional<RunningClock> clock(long caseId) {
        return Optional.empty();
    }

    CaseSummary of(UrgentAccess access, @Nullable Integer authority) {
        LocalDate opened = London.dateOf(access.openedAt());
        LocalDate due = clocks.deadline(REVIEW, opened).dueOn();
        return access.isReviewed()
                ? new CaseSummary(
                        REVIEWED, WaitingFor.NOBODY, CaseSummary.NO_STEP, null, authority, true)
                : new CaseSummary(
                        TO_REVIEW, WaitingFor.AGENCY, "review-access", due, authority, true);
    }
}
