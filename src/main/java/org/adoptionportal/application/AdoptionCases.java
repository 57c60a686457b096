package org.adoptionportal.application;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.casefile.CaseStage;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.identity.StaffRole;

/** Answers for applications where rooms ask that know no kind of case. */
@Singleton
class AdoptionCases implements CaseKind {

    private static final Set<StaffRole> WORKERS =
            Set.of(StaffRole.STAGE_ONE_WORKER, StaffRole.SOCIAL_WORKER, StaffRole.MANAGER);

    private final ApplicationRepository applications;
    private final ApplicationStatus status;
    private final StageProgress progress;
    private final Drafts drafts;

    AdoptionCases(
            ApplicationRepository applications,
            ApplicationStatus status,
            StageProgress progress,
            Drafts drafts) {
        this.applications = applications;
        this.status = status;
        this.progress = progress;
        this.drafts = drafts;
    }

    @Override
    public String kind() {
        return StartRegistration.CASE_KIND;
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
        Application application = applications.stored(caseId);
        return drafts.deletedFrom(application)
                .filter(_ -> application.isAssisted())
                .map(from -> status.endingAfter(application, from.minusDays(1)))
                .orElseGet(() -> progress.summary(application));
    }

    @Override
    public Optional<RunningClock> clock(long caseId) {
        return status.clock(applications.stored(caseId));
    }
}
