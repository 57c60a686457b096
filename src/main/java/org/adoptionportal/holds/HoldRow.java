package org.adoptionportal.holds;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.adoptionportal.casefile.RunningClock;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("case_hold")
record HoldRow(
        @Id long id,
        long caseId,
        String rule,
        LocalDate triggerOn,
        HoldReason reason,
        byte[] sealed,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        LocalDate lookAgainOn,
        long personaId,
        @Version int rowVersion) {

    HoldRow ended(LocalDate day) {
        return new HoldRow(
                id,
                caseId,
                rule,
                triggerOn,
                reason,
                sealed,
                fromOn,
                day,
                lookAgainOn,
                personaId,
                rowVersion);
    }

    boolean isOf(RunningClock clock) {
        return clock.rule().written().equals(rule) && clock.trigger().equals(triggerOn);
    }
}
