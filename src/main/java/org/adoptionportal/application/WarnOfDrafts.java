package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/**
 * Warns the applicants of drafts that will be deleted soon, once for each time that they let one
 * lie: {@link AdoptionRules#DRAFT_WARNING} days before {@link AdoptionRules#DRAFT_KEPT} is over. A
 * draft that a worker enters is due in their worklist by then.
 */
@Singleton
class WarnOfDrafts {

    private final DraftRepository drafts;
    private final ApplicationRepository applications;
    private final DraftTimes times;
    private final ApplicationStatus status;
    private final CaseFiles cases;
    private final Timeline timeline;
    private final ApplicantNews news;

    WarnOfDrafts(
            DraftRepository drafts,
            ApplicationRepository applications,
            DraftTimes times,
            ApplicationStatus status,
            CaseFiles cases,
            Timeline timeline,
            ApplicantNews news) {
        this.drafts = drafts;
        this.applications = applications;
        this.times = times;
        this.status = status;
        this.cases = cases;
        this.timeline = timeline;
        this.news = news;
    }

    /** Some drafts of which nobody has been warned, whether it is due or not, in their order. */
    @Transactional
    List<Draft> after(long id) {
        return drafts.unwarned(id);
    }

    boolean isDue(Draft draft) {
        return times.isWarningDue(draft.touchedOn());
    }

    /** Warns, unless it has been changed, sent, or warned of meanwhile. */
    @Transactional
    void warn(long id) {
        applications
                .lockUnsent(id)
                .filter(application -> application.stage() == Stage.REGISTERING)
                .filter(application -> drafts.findByApplicationId(id).isEmpty())
                .ifPresent(this::warn);
    }

    private void warn(Application application) {
        long id = application.id();
        Draft draft = new Draft(id, application.startedOn(), drafts.lastSaved(id).orElse(null));
        if (!isDue(draft)) {
            return;
        }
        LocalDate from = times.deletedFrom(draft.touchedOn());
        drafts.save(new DraftWarning(id, times.today(), from));
        if (application.isAssisted()) {
            cases.summarise(id, status.endingAfter(application, from.minusDays(1)));
        }
        timeline.record(id, "SYSTEM", Event.shared("draft-warned"));
        news.warn(application, drafts.online(id));
    }
}
