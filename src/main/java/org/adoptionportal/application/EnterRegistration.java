package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/**
 * A worker begins to write down a registration that somebody makes by telephone, on paper or in
 * person.
 */
@Singleton
public class EnterRegistration {

    private static final Set<StaffRole> TEAM =
            Set.of(StaffRole.TRIAGE, StaffRole.STAGE_ONE_WORKER, StaffRole.MANAGER);

    private final BeginRegistration begin;
    private final Clock clock;

    EnterRegistration(BeginRegistration begin, Clock clock) {
        this.begin = begin;
        this.clock = clock;
    }

    /**
     * Begins it, for an applicant who has no account yet.
     *
     * @param takenBy any but online
     * @param authority the council where they live
     * @param origin the enquiry that it follows, if any: its answers need not be given again
     * @return its reference
     * @throws Refusal.Forbidden if the worker's role does not enter registrations
     * @throws Refusal.Invalid if the worker works for another council only
     */
    @Transactional
    public String enter(Viewer worker, TakenBy takenBy, int authority, Origin origin) {
        requireTeam(worker);
        if (worker.authorityScope() != 0 && worker.authorityScope() != authority) {
            String fault = "Choose the council that you work for";
            throw new Refusal.Invalid(fault, Map.of("authority", fault));
        }
        Application draft =
                Application.entered(
                        0, Reference.random().value(), takenBy, authority, London.today(clock));
        return begin.begin(draft, worker, origin, Event.shared("registration-entered"));
    }

    /** Whether it is this worker's role to enter registrations. */
    public static boolean isOfTeam(Viewer viewer) {
        return TEAM.stream().anyMatch(viewer::has);
    }

    /** Refuses a worker whose role has nothing to do with registrations; applicants pass. */
    public static void requireTeam(Viewer viewer) {
        if (viewer.isStaff() && !isOfTeam(viewer)) {
            throw new Refusal.Forbidden("Your role does not enter registrations of interest.");
        }
    }
}
