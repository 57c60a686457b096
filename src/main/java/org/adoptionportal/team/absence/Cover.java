package org.adoptionportal.team.absence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who looks after whose work on a day in London. Each method asks once. */
@Singleton
public class Cover {

    private final AbsenceRows rows;

    Cover(AbsenceRows rows) {
        this.rows = rows;
    }

    /** Who covers for this member of staff; empty when they are not away on that day. */
    public Optional<Long> coverOf(long personaId, LocalDate day) {
        return rows.during(personaId, day, day).stream()
                .map(AbsenceRow::coverPersonaId)
                .findFirst();
    }

    /** Those who are away on that day and whose work this member of staff looks after. */
    public List<Long> covered(long coverPersonaId, LocalDate day) {
        return rows.covered(coverPersonaId, day);
    }
}
