package org.adoptionportal.holds;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.adoptionportal.casefile.RunningClock;
import org.jspecify.annotations.Nullable;

/** A hold or an extension as stored; {@code migrations} says what its days mean for each. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("clock_change")
record ChangeRow(
        @Id long id,
        long caseId,
        Kind kind,
        String rule,
        LocalDate triggerOn,
        String reason,
        byte[] sealed,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Nullable LocalDate lookAgainOn,
        long personaId,
        @Version int rowVersion) {

    enum Kind {
        HOLD,
        EXTENSION
    }

    boolean is(Kind which, RunningClock clock) {
        return kind == which
                && clock.rule().written().equals(rule)
                && clock.trigger().equals(triggerOn);
    }
}
