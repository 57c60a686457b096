package org.adoptionportal.identity.staff;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Sees to it that there is always somebody who can make and end accounts. */
@Singleton
final class Administrators {

    private final StaffRows rows;

    Administrators(StaffRows rows) {
        this.rows = rows;
    }

    /**
     * Makes sure that an administrator may take something away from a colleague, and that nobody
     * takes it away from them at the same moment; to be called in the transaction that does it.
     *
     * @throws Refusal.Conflict if it is their own account, or they are no administrator any more
     */
    void mayTakeFrom(Viewer administrator, long personaId) {
        if (administrator.personaId() == personaId) {
            throw new Refusal.Conflict(
                    "You cannot change or end your own account here. Ask another administrator.");
        }
        List<Long> administrators = rows.lockAdministrators();
        if (!administrators.contains(administrator.personaId())) {
            throw new Refusal.Conflict(
                    "Your own account was changed a moment ago. Sign in again to see what you can"
                            + " do now.");
        }
    }
}
