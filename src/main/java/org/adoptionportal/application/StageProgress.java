package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.holds.Changes;
import org.adoptionportal.holds.ClockChanges;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.platform.time.London;

/** Reads how far the stage of an application has come. */
@Singleton
public class StageProgress {

    private final ApplicationStatus status;
    private final AwaitedThings things;
    private final ClockChanges changes;
    private final Clock clock;

    StageProgress(
            ApplicationStatus status, AwaitedThings things, ClockChanges changes, Clock clock) {
        this.status = status;
        this.things = things;
        this.changes = changes;
        this.clock = clock;
    }

    /** The derived status of the case, worked out from all that is stored. */
    @Transactional
    public CaseSummary summary(Application application) {
        return status.of(application, of(application));
    }

    /** The derived status of the case, and the clock that runs now, if one does. */
    public record Standing(CaseSummary summary, Optional<Deadline> deadline) {}

    /** How an application stands that its reader has read. */
    @Transactional
    public Standing standing(Application application) {
        Progress progress = of(application);
        return new Standing(
                status.of(application, progress), status.deadline(application, progress.changes()));
    }

    /** The clock that runs now as it was held and extended, if one does. */
    @Transactional
    public Optional<Deadline> deadline(Application application, Viewer viewer) {
        return status.deadline(
                application,
                stageClock(application)
                        .map(running -> changes.of(application.id(), running, viewer))
                        .orElse(Changes.NONE));
    }

    /** As {@link #deadline(Application, Viewer)}, from facts that hold the changes of clocks. */
    public Optional<Deadline> deadline(Application application, List<Fact> facts) {
        return status.deadline(
                application,
                stageClock(application)
                        .map(running -> changes.of(facts, running))
                        .orElse(Changes.NONE));
    }

    private Optional<RunningClock> stageClock(Application application) {
        return status.clock(application).filter(_ -> application.stage() == Stage.STAGE_ONE);
    }

    Progress of(Application application) {
        LocalDate today = London.today(clock);
        return stageClock(application)
                .map(running ->
                        new Progress(
                                things.outstanding(application.id()),
                                changes.of(application.id(), running),
                                today))
                .orElseGet(() -> Progress.none(today));
    }
}
