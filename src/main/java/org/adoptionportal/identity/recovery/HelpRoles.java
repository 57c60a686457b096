package org.adoptionportal.identity.recovery;

import java.util.Set;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;

/** The roles of workers who answer the telephone when somebody cannot sign in. */
final class HelpRoles {

    static final String TRIAGE = "TRIAGE";
    static final String MANAGER = "MANAGER";
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    private static final Set<StaffRole> ALL =
            Set.of(
                    StaffRole.valueOf(TRIAGE),
                    StaffRole.valueOf(MANAGER),
                    StaffRole.valueOf(ADMINISTRATOR));

    private HelpRoles() {}

    static boolean include(Viewer viewer) {
        return viewer.roles().stream().anyMatch(ALL::contains);
    }
}
