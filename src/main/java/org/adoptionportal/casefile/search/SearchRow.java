package org.adoptionportal.casefile.search;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A search as kept; {@code sealed} holds what was wanted, and {@code found} is null until its
 * worker looked at what it finds.
 */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("case_search")
record SearchRow(
        @Id long id, long personaId, Instant searchedAt, byte[] sealed, @Nullable Integer found) {}
