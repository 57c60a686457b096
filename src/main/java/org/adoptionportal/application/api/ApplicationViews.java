package org.adoptionportal.application.api;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.FastTrack;
import org.adoptionportal.application.RefusalReasons;
import org.adoptionportal.application.StageProgress;
import org.adoptionportal.application.StageProgress.Standing;
import org.adoptionportal.application.api.ApplicationView.FastTrackView;
import org.adoptionportal.application.api.ApplicationView.Happened;
import org.adoptionportal.application.api.ApplicationView.Next;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.timeline.Timeline;

/** Shows applications to programs. */
@Singleton
class ApplicationViews {

    private final StageProgress progress;
    private final RefusalReasons reasons;
    private final FastTrack fastTrack;
    private final Timeline timeline;

    ApplicationViews(
            StageProgress progress,
            RefusalReasons reasons,
            FastTrack fastTrack,
            Timeline timeline) {
        this.progress = progress;
        this.reasons = reasons;
        this.fastTrack = fastTrack;
        this.timeline = timeline;
    }

    ApplicationView of(Application real, Viewer viewer) {
        Application shown = viewer.isStaff() ? real : real.asApplicantsSeeIt();
        List<Happened> happened =
                timeline.of(real.id(), viewer).stream()
                        .map(each -> new Happened(each.happenedAt(), each.actor(), each.event()))
                        .toList();
        return new ApplicationView(
                shown.reference(),
                shown.stage().name(),
                next(progress.standing(shown)),
                shown.withdrawnOn(),
                shown.partedOn(),
                fastTrack.of(real, viewer).map(FastTrackView::of).orElse(null),
                shown.changedOn(),
                reasons.of(real, viewer).orElse(null),
                happened);
    }

    private static Next next(Standing standing) {
        return new Next(
                standing.summary().nextStep(),
                standing.summary().waitingFor().name(),
                standing.summary().nextDueOn(),
                standing.deadline().map(Deadline::ruleName).orElse(null),
                standing.deadline().map(Deadline::source).orElse(null));
    }
}
