package org.adoptionportal.application;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The answers of one section as stored; the owner is 0 when the applicants share them. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("answer_section")
record AnswerRow(
        @Id long id,
        long applicationId,
        String section,
        long ownerPersonaId,
        int formVersion,
        int rowVersion,
        byte[] sealed,
        Instant savedAt) {

    static final long SHARED = 0;
}
