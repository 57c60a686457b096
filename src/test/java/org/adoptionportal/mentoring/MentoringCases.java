package org.adoptionportal.mentoring;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.casefile.CaseStage;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.holds.ClockChanges;
import org.adoptionportal.identity.StaffRole;

/** Keeps the facts, in memory alone, and answers for them where rooms ask that know no kind. */
@Singleton
class MentoringCases implements CaseKind {

    static final String KIND = "mentoring";

    private final Map<Long, Mentoring> facts = new ConcurrentHashMap<>();
    private final MentoringStatus status;
    private final AwaitedThings awaited;
    private final ClockChanges changes;

    MentoringCases(MentoringStatus status, AwaitedThings awaited, ClockChanges changes) {
        this.status = status;
        this.awaited = awaited;
        this.changes = changes;
    }

    void keep(long caseId, Mentoring asked) {
        facts.put(caseId, asked);
    }

    Mentoring of(long caseId) {
        return requireNonNull(facts.get(caseId));
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
        return Set.of(StaffRole.POST_ORDER_WORKER);
    }

    @Override
    public CaseSummary summary(long caseId) {
        Mentoring asked = of(caseId);
        RunningClock running = MentoringStatus.clock(asked);
        return status.of(asked, awaited.outstanding(caseId), changes.of(caseId, running));
    }

    @Override
    public Optional<RunningClock> clock(long caseId) {
        return Optional.of(of(caseId))
                .filter(asked -> !asked.stage().isOver())
                .map(MentoringStatus::clock);
    }
}
