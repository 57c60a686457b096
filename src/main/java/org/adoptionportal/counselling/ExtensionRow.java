package org.adoptionportal.counselling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * More sessions than the rule allows.
 *
 * @param more how many
 * @param sealed why
 */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("counselling_extension")
record ExtensionRow(
        @Id long id, long caseId, int more, LocalDate agreedOn, long personaId, byte[] sealed) {}
