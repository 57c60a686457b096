package org.adoptionportal.identity.parked;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("parked_post")
record ParkedRow(
        @Id long id,
        long accountId,
        byte[] secretHash,
        byte[] sealed,
        Instant createdAt,
        @Nullable Instant sentAt) {}
