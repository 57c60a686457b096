package org.adoptionportal.conversation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.adoptionportal.audit.Content;
import org.adoptionportal.platform.crypto.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A note as stored.
 *
 * @param sealed empty once the case is forgotten
 * @param digest of what was sealed, by which the audit trail knows it even then
 */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("case_note")
record NoteRow(
        @Id long id,
        long caseId,
        long authorPersonaId,
        Instant writtenAt,
        @Nullable Long correctsId,
        byte[] sealed,
        byte[] digest) {

    static final String TABLE = "case_note";
    static final String COLUMN = "sealed";

    static NoteRow of(
            long id,
            long caseId,
            long authorPersonaId,
            Instant writtenAt,
            @Nullable Long correctsId,
            byte[] sealed) {
        return new NoteRow(
                id, caseId, authorPersonaId, writtenAt, correctsId, sealed, Sha256.of(sealed));
    }

    boolean isForgotten() {
        return sealed.length == 0;
    }

    Content content() {
        byte[] stored = isForgotten() ? digest : Sha256.of(sealed);
        return Content.of(id, caseId, authorPersonaId, writtenAt, correctsId, digest, stored);
    }

    /** What the trail notes when the text is deleted. */
    Content forgetting() {
        return Content.of(id, caseId, "forgotten");
    }
}
