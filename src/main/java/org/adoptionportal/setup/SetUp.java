package org.adoptionportal.setup;

import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;

/** Where the pages about the agency are, and for whom. */
final class SetUp {

    static final String PATH = "/agency";
    static final String MANAGER = "MANAGER";
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    private SetUp() {}

    static boolean isFor(Viewer viewer) {
        return viewer.has(StaffRole.MANAGER) || viewer.has(StaffRole.ADMINISTRATOR);
    }
}
