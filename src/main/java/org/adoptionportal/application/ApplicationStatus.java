package org.adoptionportal.application;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.awaiting.Outstanding;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.holds.Changes;
import org.jspecify.annotations.Nullable;

/** Derives from the facts of an application who must act next, on what, and by when. */
@Singleton
public class ApplicationStatus {

    private static final Set<Stage> READS_CHANGES = Set.of(Stage.REGISTERED, Stage.STAGE_ONE);

    private final Clocks clocks;

    ApplicationStatus(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The clock that runs now, if one does. */
    public Optional<RunningClock> clock(Application application) {
        return switch (application.stage()) {
            case REGISTERED, DECLINED_UNTOLD ->
                    Optional.of(
                            new RunningClock(
                                    AdoptionRules.REGISTRATION_ANSWER, received(application)));
            case STAGE_ONE ->
                    Optional.of(new RunningClock(AdoptionRules.STAGE_ONE, decided(application)));
            case REGISTERING, DECLINED, WITHDRAWN, FORGOTTEN -> Optional.empty();
        };
    }

    /** When the clock that runs now runs out had it never been changed, if one does. */
    public Optional<Deadline> deadline(Application application) {
        return deadline(application, Changes.NONE);
    }

    /** As {@link #deadline(Application)}, with holds and extensions. */
    public Optional<Deadline> deadline(Application application, Changes changes) {
        return clock(application).map(running -> changes.deadline(clocks, running));
    }

    /** The derived status of the case, as if its stage had just begun. */
    public CaseSummary of(Application application) {
        return of(application, Progress.none(LocalDate.MIN));
    }

    /** The derived status of the case. */
    CaseSummary of(Application application, Progress progress) {
        Changes changes = progress.changes();
        if (application.partedOn() != null && !application.stage().isOver()) {
            return agency(application, changes, "speak-to-remaining");
        }
        if (application.changedOn() != null && READS_CHANGES.contains(application.stage())) {
            return agency(application, changes, "read-changes");
        }
        return switch (application.stage()) {
            case REGISTERING ->
                    application.isAssisted()
                            ? agency(application, changes, "finish-entering")
                            : summary(application, WaitingFor.APPLICANT, "send-registration", null);
            case REGISTERED -> agency(application, changes, "answer-registration");
            case DECLINED_UNTOLD -> agency(application, changes, "tell-declined");
            case DECLINED, WITHDRAWN, FORGOTTEN ->
                    summary(application, WaitingFor.NOBODY, CaseSummary.NO_STEP, null);
            case STAGE_ONE -> stageOne(application, progress);
        };
    }

    private CaseSummary stageOne(Application application, Progress progress) {
        Changes changes = progress.changes();
        Outstanding checks = progress.checks();
        if (changes.ongoing().isPresent()) {
            LocalDate lookAgain = changes.ongoing().get().lookAgainOn();
            return summary(application, WaitingFor.AGENCY, "look-at-hold", lookAgain);
        }
        if (checks.toReview()) {
            return agency(application, changes, "review-checks");
        }
        if (checks.toAsk()) {
            return agency(application, changes, "ask-for-checks");
        }
        LocalDate chase = checks.nextChase().orElse(null);
        if (chase == null) {
            return agency(application, changes, "end-stage-one");
        }
        if (checks.isToChase(progress.today())) {
            return summary(application, WaitingFor.AGENCY, "chase-checks", chase);
        }
        return checks.isWithApplicants()
                ? summary(application, WaitingFor.APPLICANT, "applicants-checks", chase)
                : summary(application, WaitingFor.OTHERS, "await-checks", chase);
    }

    private CaseSummary agency(Application application, Changes changes, String nextStep) {
        LocalDate due = deadline(application, changes).map(Deadline::dueOn).orElse(null);
        return summary(application, WaitingFor.AGENCY, nextStep, due);
    }

    /** As {@link #of}, for a draft that a worker finishes by this day or not at all. */
    CaseSummary endingAfter(Application draft, LocalDate lastDay) {
        CaseSummary usual = of(draft);
        return new CaseSummary(
                usual.stage(),
                usual.waitingFor(),
                usual.nextStep(),
                lastDay,
                usual.authorityId(),
                usual.withAgency());
    }

    private static CaseSummary summary(
            Application application,
            WaitingFor waitingFor,
            String nextStep,
            @Nullable LocalDate due) {
        return new CaseSummary(
                application.stage().name(),
                waitingFor,
                nextStep,
                due,
                application.authorityId(),
                isWithAgency(application));
    }

    /** A draft that was withdrawn before it was sent never reached the agency. */
    private static boolean isWithAgency(Application application) {
        boolean wasSent =
                application.stage() != Stage.REGISTERING && application.receivedOn() != null;
        return wasSent || (application.isAssisted() && application.stage() != Stage.FORGOTTEN);
    }

    private static LocalDate received(Application application) {
        return requireNonNull(application.receivedOn());
    }

    private static LocalDate decided(Application application) {
        return requireNonNull(application.decidedOn());
    }
}
