package org.adoptionportal.birthfamily;

import java.util.Set;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Whose role it is to work with birth parents and relatives. */
public final class BirthFamilyTeam {

    static final Set<StaffRole> ROLES = Set.of(StaffRole.RECORDS_COUNSELLOR, StaffRole.MANAGER);

    private BirthFamilyTeam() {}

    /** Whether it is this worker's. */
    public static boolean includes(Viewer worker) {
        return worker.hasOneOf(ROLES);
    }

    /** Refuses whose role it is not. */
    public static void require(Viewer worker) {
        if (!includes(worker)) {
            throw new Refusal.Forbidden("Your role does not work with birth parents.");
        }
    }
}
