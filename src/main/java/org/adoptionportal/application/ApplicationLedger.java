package org.adoptionportal.application;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Audience;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/**
 * The last step of every decision: the new state, the derived status, the timeline entry and, when
 * the applicants may know of it, the e-mail that says there is news. All in the decision's
 * transaction.
 */
@Singleton
class ApplicationLedger {

    private final ApplicationRepository applications;
    private final AnswerRepository answers;
    private final ApplicationStatus status;
    private final StageProgress progress;
    private final CaseFiles cases;
    private final Timeline timeline;
    private final ApplicantNews news;

    ApplicationLedger(
            ApplicationRepository applications,
            AnswerRepository answers,
            ApplicationStatus status,
            StageProgress progress,
            CaseFiles cases,
            Timeline timeline,
            ApplicantNews news) {
        this.applications = applications;
        this.answers = answers;
        this.status = status;
        this.progress = progress;
        this.cases = cases;
        this.timeline = timeline;
        this.news = news;
    }

    /** Reads the application and holds it until the transaction ends. */
    Application lock(String reference, Viewer viewer) {
        return applications.lock(reference, viewer).orElseThrow(Refusal.NotFound::new);
    }

    /**
     * As {@link #lock}, for a worker who decides on what they looked at.
     *
     * @throws Refusal.Forbidden if their role does not decide
     * @throws Refusal.Stale if it has changed since that version
     */
    Application lockForDecision(String reference, Viewer worker, int version) {
        Application application = lockVersion(reference, worker, version);
        Deciders.require(worker, application);
        return application;
    }

    /** As {@link #lockForDecision}, whatever their role. */
    Application lockVersion(String reference, Viewer worker, int version) {
        Application application = lock(reference, worker);
        if (application.rowVersion() != version) {
            throw new Refusal.Stale(
                    "Somebody changed this application after you opened it. Look at it again, then"
                            + " decide.");
        }
        return application;
    }

    /** Notes something that changes nothing of where the application stands. */
    void note(Application application, Viewer by, Event event) {
        timeline.record(application.id(), by, event);
    }

    /** The case has no title, no party and no past, and is seen by nobody from now on. */
    void forget(Application draft) {
        Application forgotten = draft.forgotten();
        applications.update(forgotten);
        cases.forget(forgotten.id(), status.of(forgotten));
        timeline.forget(forgotten.id());
        timeline.record(forgotten.id(), "SYSTEM", Event.internal("draft-forgotten"));
    }

    /**
     * Notes what becomes of a reopened section. It makes no new version of the application: what
     * somebody is still writing holds up no decision.
     */
    void noteReopened(Application application, Viewer by, Event event) {
        applications.countReopened(application.id());
        note(application, by, event);
    }

    /** Tells these people alone that there is news in their account. */
    void tell(Application application, List<Long> personas) {
        news.tell(application, personas);
    }

    /** Sections that are still open when it is over are put back as they were sent. */
    void write(Application changed, Viewer by, Event event) {
        applications.update(changed);
        if (changed.stage().isOver()) {
            answers.closeAll(changed.id());
        }
        applications.countReopened(changed.id());
        cases.summarise(changed.id(), progress.summary(changed));
        timeline.record(changed.id(), by, event);
        if (event.audience() == Audience.EVERYONE) {
            news.tell(changed, by);
        }
    }
}
