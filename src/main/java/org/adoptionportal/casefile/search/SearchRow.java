package org.adoptionportal.casefile.search;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A search as kept; {@code sealed} holds what was wanted. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("case_search")
record SearchRow(@Id long id, long personaId, Instant searchedAt, byte[] sealed) {}
