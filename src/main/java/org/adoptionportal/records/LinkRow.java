package org.adoptionportal.records;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A personal link, as stored: only the hash of its secret. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("records_link")
record LinkRow(@Id byte[] tokenHash, long requestId, Instant madeAt, @Nullable Instant revokedAt) {}
