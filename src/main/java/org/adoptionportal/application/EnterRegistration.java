package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;
import org.jspecify.annotations.Nullable;

/**
 * A worker begins to write down a registration that somebody makes by telephone, on paper or in
 * person.
 */
@Singleton
public class EnterRegistration {

    private static final Set<StaffRole> TEAM =
            Set.of(StaffRole.TRIAGE, StaffRole.STAGE_ONE_WORKER, StaffRole.MANAGER);

    private final BeginRegistration begin;
    private final Authorities authorities;
    private final Clock clock;

    EnterRegistration(BeginRegistration begin, Authorities authorities, Clock clock) {
        this.begin = begin;
        this.authorities = authorities;
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
     * @throws Refusal.Invalid naming {@code takenBy} if it was made online, or {@code authority} if
     *     there is no such council, or the worker works for another only
     */
    @Transactional
    public String enter(Viewer worker, TakenBy takenBy, int authority, Origin origin) {
        requireTeam(worker);
        Map<String, String> faults = faults(worker, takenBy, authority);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults.values().iterator().next(), faults);
        }
        Application draft =
                Application.entered(
                        0, Reference.random().value(), takenBy, authority, London.today(clock));
        return begin.begin(draft, worker, origin, Event.shared("registration-entered"));
    }

    private Map<String, String> faults(Viewer worker, TakenBy takenBy, int authority) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (takenBy == TakenBy.ONLINE) {
            faults.put("takenBy", "Choose how the registration reached us");
        }
        if (authorities.byId(authority).isEmpty()) {
            faults.put("authority", "Choose the council where they live");
        } else if (!isOfTeam(worker, authority)) {
            faults.put("authority", "Choose the council that you work for");
        }
        return faults;
    }

    /** Whether it is this worker's role to enter registrations of people of this council. */
    public static boolean isOfTeam(Viewer viewer, @Nullable Integer authorityId) {
        return viewer.hasOneOf(TEAM, authorityId);
    }

    /** Whether it is this worker's role to enter registrations of people of any council. */
    public static boolean isOfTeam(Viewer viewer) {
        return viewer.hasOneOf(TEAM);
    }

    /** Refuses a worker whose role nowhere has to do with registrations. */
    public static void requireTeam(Viewer worker) {
        if (!isOfTeam(worker)) {
            throw notOfTeam();
        }
    }

    /** As {@link #requireTeam(Viewer)}, for this application; applicants pass. */
    static void requireTeam(Viewer viewer, Application application) {
        if (viewer.isStaff() && !isOfTeam(viewer, application.authorityId())) {
            throw notOfTeam();
        }
    }

    private static Refusal notOfTeam() {
        return new Refusal.Forbidden("Your role does not enter registrations of interest.");
    }
}
