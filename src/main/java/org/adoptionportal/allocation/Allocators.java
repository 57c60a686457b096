package org.adoptionportal.allocation;

import java.util.Set;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;

/** Whose role it is to give cases to workers and teams. */
public final class Allocators {

    static final Set<StaffRole> ROLES = Set.of(StaffRole.TRIAGE, StaffRole.MANAGER);

    private Allocators() {}

    /** Whether it is the viewer's role, for whichever cases. */
    public static boolean include(Viewer viewer) {
        return viewer.hasOneOf(ROLES);
    }
}
