package org.adoptionportal.personallink;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A personal link as stored: only the hash of its secret is known. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("case_link")
record LinkRow(@Id byte[] tokenHash, long caseId, Instant madeAt, @Nullable Instant revokedAt) {}
