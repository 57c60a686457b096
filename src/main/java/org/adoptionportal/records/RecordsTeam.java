package org.adoptionportal.records;

import java.util.Set;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Whose role it is to work on requests for birth records. */
public final class RecordsTeam {

    static final Set<StaffRole> ROLES = Set.of(StaffRole.RECORDS_COUNSELLOR, StaffRole.MANAGER);

    private RecordsTeam() {}

    /** Whether it is this worker's. */
    public static boolean includes(Viewer worker) {
        return worker.hasOneOf(ROLES);
    }

    /** Refuses whose role it is not. */
    public static void require(Viewer worker) {
        if (!includes(worker)) {
            throw new Refusal.Forbidden("Your role does not take requests for birth records.");
        }
    }
}
