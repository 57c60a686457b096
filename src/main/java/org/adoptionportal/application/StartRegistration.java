package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/** An adopter begins to write a registration of interest. */
@Singleton
public class StartRegistration {

    /** The kind of case that an application is. */
    public static final String CASE_KIND = "adoption";

    private final ApplicationRepository applications;
    private final BeginRegistration begin;
    private final Accounts accounts;
    private final Clock clock;

    StartRegistration(
            ApplicationRepository applications,
            BeginRegistration begin,
            Accounts accounts,
            Clock clock) {
        this.applications = applications;
        this.begin = begin;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Begins one, or goes on with the one that is already there: a household has one live
     * application (domain rule; a declined one does not count). Returns its reference.
     *
     * @param origin the enquiry that it follows, if any: its answers need not be given again
     */
    @Transactional
    public String start(Viewer viewer, Origin origin) {
        if (viewer.kind() != PersonaKind.ADOPTER) {
            throw new Refusal.Forbidden("Only people who want to adopt register an interest.");
        }
        accounts.hold(viewer.personaId());
        return applications.own(viewer, Long.MAX_VALUE, 1).stream()
                .filter(latest -> !latest.stage().isOver())
                .findFirst()
                .map(Application::reference)
                .orElseGet(() -> begin(viewer, origin));
    }

    private String begin(Viewer viewer, Origin origin) {
        Application draft = Application.begun(Reference.random().value(), London.today(clock));
        return begin.begin(draft, viewer, origin, Event.shared("registration-started"));
    }
}
