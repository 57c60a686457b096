package org.adoptionportal.familysupport;

import java.util.Set;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Whose role it is to help families. */
public final class SupportTeam {

    static final Set<StaffRole> ROLES =
            Set.of(StaffRole.TRIAGE, StaffRole.POST_ORDER_WORKER, StaffRole.MANAGER);

    /** Those who take requests for which nobody knows the council yet. */
    static final Set<StaffRole> ON_DUTY = Set.of(StaffRole.POST_ORDER_WORKER, StaffRole.MANAGER);

    private SupportTeam() {}

    /** Whether it is this worker's role to see requests of this council. */
    public static boolean includes(Viewer worker, @Nullable Integer authorityId) {
        return worker.hasOneOf(ROLES, authorityId);
    }

    /** Whether it is their role to take requests for support. */
    public static boolean mayTake(Viewer viewer) {
        return viewer.isStaff() && viewer.hasOneOf(ROLES);
    }

    /** Refuses whose role has nothing to do with support. */
    public static void require(Viewer worker) {
        if (!worker.hasOneOf(ROLES)) {
            throw new Refusal.Forbidden("Your role does not take requests for support.");
        }
    }
}
