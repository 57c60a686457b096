package org.adoptionportal.allocation;

import java.util.Set;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;

/** Whose role it is to give cases to workers and teams. */
public final class Allocators {

    private static final Set<StaffRole> ROLES = Set.of(StaffRole.TRIAGE, StaffRole.MANAGER);

    private Allocators() {}

    /** Whether it is the viewer's role, for whichever cases. */
    public static boolean include(Viewer viewer) {
        return viewer.hasOneOf(ROLES);
    }

    static boolean include(Viewer viewer, CaseHead head) {
        return viewer.hasOneOf(ROLES, head.authorityId());
    }

    static boolean include(Viewer viewer, CaseLine line) {
        return viewer.hasOneOf(ROLES, line.authorityId());
    }
}
