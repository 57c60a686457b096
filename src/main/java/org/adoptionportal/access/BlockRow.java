package org.adoptionportal.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A worker is kept out of a case. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("case_block")
record BlockRow(
        @Id long id, long caseId, long personaId, long madeBy, Instant madeAt, byte[] sealed) {}
