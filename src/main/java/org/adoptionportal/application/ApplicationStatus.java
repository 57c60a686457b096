package org.adoptionportal.application;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.clock.RuleKey;
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
    public Optional<Deadline> deadline(Application application) {
        return switch (application.stage()) {
            case REGISTERED, DECLINED_UNTOLD ->
                    Optional.of(
                            clocks.deadline(RuleKey.REGISTRATION_ANSWER, received(application)));
            case STAGE_ONE -> Optional.of(clocks.deadline(RuleKey.STAGE_ONE, decided(application)));
            case REGISTERING, DECLINED, WITHDRAWN, FORGOTTEN -> Optional.empty();
        };
    }

    /** The derived status of the case. */
    public CaseSummary of(Application application) {
        if (application.partedOn() != null && !application.stage().isOver()) {
            return summary(application, WaitingFor.AGENCY, "speak-to-remaining");
        }
        if (application.changedOn() != null && READS_CHANGES.contains(application.stage())) {
            return summary(application, WaitingFor.AGENCY, "read-changes");
        }
        return switch (application.stage()) {
            case REGISTERING ->
                    application.isAssisted()
                            ? summary(application, WaitingFor.AGENCY, "finish-entering")
                            : summary(application, WaitingFor.APPLICANT, "send-registration");
            case REGISTERED -> summary(application, WaitingFor.AGENCY, "answer-registration");
            case DECLINED_UNTOLD -> summary(application, WaitingFor.AGENCY, "tell-declined");
            case DECLINED, WITHDRAWN, FORGOTTEN -> summary(application, WaitingFor.NOBODY, "none");
            case STAGE_ONE -> summary(application, WaitingFor.AGENCY, "agree-stage-one-plan");
        };
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

    private CaseSummary summary(Application application, WaitingFor waitingFor, String nextStep) {
        @Nullable LocalDate due = deadline(application).map(Deadline::dueOn).orElse(null);
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
