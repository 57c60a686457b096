package org.adoptionportal.takeover;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A code as stored: found by its token, and sealed so that staff can read it out again. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("case_code")
record CodeRow(
        @Id long id,
        long caseId,
        String kind,
        long subject,
        byte[] token,
        byte[] sealed,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    boolean wasUsed() {
        return usedAt != null;
    }

    boolean canBeUsed(Instant now) {
        return usedAt == null && revokedAt == null && expiresAt.isAfter(now);
    }
}
