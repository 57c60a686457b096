package org.adoptionportal.team.absence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.adoptionportal.team.absence.Absence.State;

@MappedEntity("absence")
record AbsenceRow(
        @Id long id,
        long personaId,
        LocalDate fromOn,
        LocalDate toOn,
        long coverPersonaId,
        long madeByPersonaId,
        int rowVersion,
        boolean ended) {

    State state(LocalDate today) {
        if (ended) {
            return State.ENDED;
        }
        if (toOn.isBefore(today)) {
            return State.OVER;
        }
        return fromOn.isAfter(today) ? State.COMING : State.NOW;
    }
}
