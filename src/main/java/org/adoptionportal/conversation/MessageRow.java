package org.adoptionportal.conversation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.adoptionportal.audit.Content;

/** A message as stored. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("case_message")
record MessageRow(
        @Id long id,
        long caseId,
        long authorPersonaId,
        boolean fromStaff,
        Instant sentAt,
        byte[] sealed) {

    static final String TABLE = "case_message";
    static final String COLUMN = "sealed";

    Content content() {
        return Content.of(id, caseId, authorPersonaId, fromStaff, sentAt, sealed);
    }
}
