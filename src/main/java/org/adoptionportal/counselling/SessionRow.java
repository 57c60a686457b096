package org.adoptionportal.counselling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("counselling_session")
record SessionRow(
        @Id long id,
        long caseId,
        State state,
        LocalDate offeredOn,
        @Nullable Instant heldAt,
        byte[] sealed,
        @Version int rowVersion) {

    SessionRow at(State next, @Nullable Instant when, byte[] text) {
        return new SessionRow(id, caseId, next, offeredOn, when, text, rowVersion);
    }
}
