package org.adoptionportal.holds;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is not sealed of a {@link ChangeRow}; who made the change is left out. */
@Serdeable
record OpenChange(
        ChangeRow.Kind kind,
        String rule,
        LocalDate triggerOn,
        String reason,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Nullable LocalDate lookAgainOn,
        int version) {

    private static final long NOBODY = 0;

    ChangeRow row(long id, byte[] sealed) {
        return new ChangeRow(
                id,
                NOBODY,
                kind,
                rule,
                triggerOn,
                reason,
                sealed,
                fromOn,
                toOn,
                lookAgainOn,
                NOBODY,
                version);
    }
}
