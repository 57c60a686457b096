package org.adoptionportal.birthfamily;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** How somebody was to be reached until that day, as stored. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("birth_family_contact")
record ContactRow(@Id long id, long caseId, byte[] sealed, LocalDate untilDay) {}
