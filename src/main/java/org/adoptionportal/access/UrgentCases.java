package org.adoptionportal.access;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.casefile.CaseStage;
import org.adoptionportal.casefile.CaseSummary;
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

    private final AccessRows rows;
    private final CaseFiles cases;
    private final Clocks clocks;

    private enum Stage implements CaseStage {
        TO_REVIEW,
        REVIEWED;

        @Override
        public String word() {
            return "ACCESS_" + name();
        }

        @Override
        public boolean isOver() {
            return this == REVIEWED;
        }
    }

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
    public List<CaseStage> stages() {
        return List.of(Stage.values());
    }

    @Override
    public Set<StaffRole> workers() {
        return Set.of(StaffRole.MANAGER);
    }

    @Override
    public CaseSummary summary(long caseId) {
        return of(rows.stored(caseId), cases.authorityOf(caseId));
    }

    CaseSummary of(UrgentAccess access, @Nullable Integer authority) {
        LocalDate opened = London.dateOf(access.openedAt());
        LocalDate due = clocks.deadline(REVIEW, opened).dueOn();
        return access.isReviewed()
                ? new CaseSummary(
                        Stage.REVIEWED.word(),
                        WaitingFor.NOBODY,
                        CaseSummary.NO_STEP,
                        null,
                        authority,
                        true)
                : new CaseSummary(
                        Stage.TO_REVIEW.word(),
                        WaitingFor.AGENCY,
                        "review-access",
                        due,
                        authority,
                        true);
    }
}
