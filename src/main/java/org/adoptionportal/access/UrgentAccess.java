package org.adoptionportal.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody was let into a case for an hour; {@code id} is that of the case which is its review. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("urgent_access")
record UrgentAccess(
        @Id long id,
        String reference,
        long openedCaseId,
        long personaId,
        Instant openedAt,
        Instant endsAt,
        @Nullable @MappedProperty(type = DataType.STRING) Verdict verdict,
        @Nullable Long reviewedBy,
        @Nullable Instant reviewedAt,
        byte[] sealed,
        @Version int rowVersion) {

    boolean isReviewed() {
        return verdict != null;
    }

    UrgentAccess reviewed(Verdict found, long by, Instant at, byte[] words) {
        return new UrgentAccess(
                id,
                reference,
                openedCaseId,
                personaId,
                openedAt,
                endsAt,
                found,
                by,
                at,
                words,
                rowVersion);
    }
}
