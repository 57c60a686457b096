package org.adoptionportal.team;

import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;

/** Who arranges teams and other people's absences: managers and administrators. */
public final class TeamRoles {

    public static final String MANAGER = "MANAGER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private TeamRoles() {}

    public static boolean include(Viewer viewer) {
        return viewer.has(StaffRole.MANAGER) || viewer.has(StaffRole.ADMINISTRATOR);
    }
}
