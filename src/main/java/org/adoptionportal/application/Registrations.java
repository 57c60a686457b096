package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.application.form.Applying;
import org.adoptionportal.application.form.Judge;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.takeover.TakeOverCodes;

/** Reads applications and registrations through their viewer. */
@Singleton
public class Registrations {

    private final ApplicationRepository applications;
    private final AnswerStore answers;
    private final CaseFiles cases;
    private final TakeOverCodes codes;
    private final Judge judge;
    private final TrackerFacts facts;
    private final Clock clock;

    Registrations(
            ApplicationRepository applications,
            AnswerStore answers,
            CaseFiles cases,
            TakeOverCodes codes,
            Judge judge,
            TrackerFacts facts,
            Clock clock) {
        this.applications = applications;
        this.answers = answers;
        this.cases = cases;
        this.codes = codes;
        this.judge = judge;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * One application.
     *
     * @throws Refusal.NotFound if there is none, or it is not for this viewer
     */
    @Transactional
    public Application application(Viewer viewer, String reference) {
        return applications.find(reference, viewer).orElseThrow(Refusal.NotFound::new);
    }

    /** As {@link #application}; when the viewer is staff it is noted that they looked. */
    @Transactional
    public Application open(Viewer viewer, String reference) {
        Application application = application(viewer, reference);
        if (viewer.isStaff()) {
            cases.opened(application.id(), viewer);
        }
        return application;
    }

    /** As {@link #registration}; when the viewer is staff it is noted that they looked. */
    @Transactional
    public Registration openRegistration(Viewer viewer, String reference) {
        Application application = open(viewer, reference);
        return answers.read(application, viewer);
    }

    /** As {@link #application}, with the answers that the viewer may see. */
    @Transactional
    public Registration registration(Viewer viewer, String reference) {
        Application application = application(viewer, reference);
        return answers.read(application, viewer);
    }

    /**
     * How far an applicant's partner is, and whether there is one.
     *
     * @param who the applicant whose partner is meant
     */
    @Transactional
    public Together together(Viewer viewer, Registration registration, Applicant who) {
        Application application = registration.application();
        if (registration.applicants().size() == 1
                && !Applying.isTogether(registration.shared(Applying.CODE))) {
            return Together.ALONE;
        }
        boolean invited = !codes.of(application.id(), viewer).isEmpty();
        return Together.of(answers.whole(application, viewer), who, invited, judge);
    }

    /**
     * What applicants can change at the moment: shared sections, the viewer's own, and without a
     * name what a worker asked another about.
     */
    @Transactional
    public List<ReopenedLine> reopened(Application application, Viewer viewer) {
        return application.reopenedSections() == 0
                ? List.of()
                : answers.reopened(application, viewer);
    }

    /** What the viewer's tracker says of it besides, for the rooms whose it is. */
    @Transactional
    public List<Fact> trackerFacts(Application application, Viewer viewer) {
        return facts.of(application.id(), London.today(clock), viewer);
    }

    /** The viewer's own applications, newest first; at most {@code size}. */
    @Transactional
    public Slice<Application> own(Viewer viewer, Cursor after, int size) {
        long before = after.equals(Cursor.start()) ? Long.MAX_VALUE : after.id();
        return Slice.of(
                applications.own(viewer, before, size + 1),
                size,
                row -> Cursor.at(row.startedOn(), row.id()));
    }

    /** The application that the viewer began last, if any. */
    @Transactional
    public Optional<Application> latest(Viewer viewer) {
        return applications.own(viewer, Long.MAX_VALUE, 1).stream().findFirst();
    }
}
