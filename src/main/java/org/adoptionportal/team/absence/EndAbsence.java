package org.adoptionportal.team.absence;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Ends an absence before its last day, or before it begins: from now on it counts no more. */
@Singleton
class EndAbsence {

    private final AbsenceRows rows;
    private final Absences absences;

    EndAbsence(AbsenceRows rows, Absences absences) {
        this.rows = rows;
        this.absences = absences;
    }

    /**
     * Ends it; ending it again changes nothing.
     *
     * @throws Refusal.Forbidden if the viewer may see it, and somebody else has to end it
     * @throws Refusal.Stale if it has changed since that version
     */
    @Transactional
    void end(Viewer by, long id, int rowVersion) {
        Absence absence = absences.find(by, id);
        if (!absences.isTheirs(by, absence)) {
            throw new Refusal.Forbidden(
                    "You cover in this absence. Whoever is away ends it, or a manager.");
        }
        if (absence.isOpen() && rows.end(id, rowVersion) == 0) {
            throw new Refusal.Stale("Somebody changed this absence after you opened it.");
        }
    }
}
