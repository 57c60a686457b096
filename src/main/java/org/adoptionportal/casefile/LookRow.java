package org.adoptionportal.casefile;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.adoptionportal.casefile.Likeness.Verdict;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("likeness_look")
record LookRow(
        @Id long id,
        long caseId,
        long otherId,
        Verdict verdict,
        long lookedBy,
        Instant lookedAt,
        byte[] sealed) {}
