package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/** An adopter begins to write a registration of interest. */
@Singleton
public class StartRegistration {

    /** The kind of case that an application is. */
    public static final String CASE_KIND = "adoption";

    private final ApplicationRepository applications;
    private final ApplicationStatus status;
    private final CaseFiles cases;
    private final Accounts accounts;
    private final Timeline timeline;
    private final Clock clock;

    StartRegistration(
            ApplicationRepository applications,
            ApplicationStatus status,
            CaseFiles cases,
            Accounts accounts,
            Timeline timeline,
            Clock clock) {
        this.applications = applications;
        this.status = status;
        this.cases = cases;
        this.accounts = accounts;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Begins one, or goes on with the one that is already there: a household has one live
     * application (domain rule; a declined one does not count). Returns its reference.
     */
    @Transactional
    public String start(Viewer viewer) {
        if (viewer.kind() != PersonaKind.ADOPTER) {
            throw new Refusal.Forbidden("Only people who want to adopt register an interest.");
        }
        accounts.hold(viewer.personaId());
        return applications.own(viewer, Long.MAX_VALUE, 1).stream()
                .filter(latest -> latest.stage() != Stage.DECLINED)
                .findFirst()
                .map(Application::reference)
                .orElseGet(() -> begin(viewer));
    }

    private String begin(Viewer viewer) {
        Reference reference = Reference.random();
        Application draft = Application.begun(0, reference.value(), London.today(clock));
        long id = cases.open(CASE_KIND, reference, viewer, "", status.of(draft));
        applications.save(Application.begun(id, reference.value(), draft.startedOn()));
        timeline.record(id, viewer, Event.shared("registration-started"));
        return reference.value();
    }
}
