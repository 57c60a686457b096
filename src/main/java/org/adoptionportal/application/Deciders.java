package org.adoptionportal.application;

import java.util.Set;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Whose role it is to answer a registration of interest. */
public final class Deciders {

    private static final Set<StaffRole> ROLES =
            Set.of(StaffRole.STAGE_ONE_WORKER, StaffRole.MANAGER);

    private Deciders() {}

    /**
     * Refuses a worker who does not decide; applicants pass.
     *
     * @throws Refusal.Forbidden if the viewer is such a worker
     */
    static void requireToChange(Viewer viewer, Application application) {
        if (viewer.isStaff() && !include(viewer, application)) {
            throw new Refusal.Forbidden("Your role does not change what applicants sent us.");
        }
    }

    /** Whether it is this worker's role, in this application's authority. */
    public static boolean include(Viewer viewer, Application application) {
        return viewer.hasOneOf(ROLES, application.authorityId());
    }

    /**
     * Stops everybody else.
     *
     * @throws Refusal.Forbidden if it is not the viewer's role
     */
    static void require(Viewer viewer, Application application) {
        if (!include(viewer, application)) {
            throw new Refusal.Forbidden("Your role does not answer registrations of interest.");
        }
    }
}
