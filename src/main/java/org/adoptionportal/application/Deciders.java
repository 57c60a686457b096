package org.adoptionportal.application;

import java.util.Set;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;

/** Whose role it is to answer a registration of interest. */
public final class Deciders {

    private static final Set<StaffRole> ROLES =
            Set.of(StaffRole.STAGE_ONE_WORKER, StaffRole.MANAGER);

    private Deciders() {}

    public static boolean include(Viewer viewer) {
        return ROLES.stream().anyMatch(viewer::has);
    }
}
