package org.adoptionportal.correspondence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("kept_letter")
record KeptLetterRow(
        @Id long id,
        long caseId,
        String template,
        String templateVersion,
        LocalDate datedOn,
        long writtenBy,
        Instant writtenAt,
        byte[] sealed) {}
