package org.adoptionportal.casefile.own;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.adoptionportal.casefile.WaitingFor;

/**
 * A case as whoever it belongs to has it in their list; nothing sealed is read for it.
 *
 * @param withAgency whether it has been sent
 */
@MappedEntity("case_file")
record OwnCase(
        @Id long id,
        String reference,
        String kind,
        String stage,
        WaitingFor waitingFor,
        String nextStep,
        boolean withAgency,
        Instant openedAt) {

    /** Whether nothing more happens in it. */
    boolean isOver() {
        return waitingFor == WaitingFor.NOBODY;
    }
}
