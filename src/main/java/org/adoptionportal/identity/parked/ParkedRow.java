package org.adoptionportal.identity.parked;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A form as kept.
 *
 * @param personaId in which capacity it was typed; null of what the version before kept
 */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("parked_post")
record ParkedRow(
        @Id long id,
        long accountId,
        @Nullable Long personaId,
        byte[] secretHash,
        byte[] sealed,
        Instant createdAt,
        @Nullable Instant sentAt) {}
