package org.adoptionportal.holds;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.adoptionportal.casefile.RunningClock;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("case_extension")
record ExtensionRow(
        @Id long id,
        long caseId,
        String rule,
        LocalDate triggerOn,
        ExtensionReason reason,
        byte[] sealed,
        LocalDate untilOn,
        Instant madeAt,
        long personaId) {

    boolean isOf(RunningClock clock) {
        return clock.rule().written().equals(rule) && clock.trigger().equals(triggerOn);
    }
}
