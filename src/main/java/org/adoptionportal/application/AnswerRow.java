package org.adoptionportal.application;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.adoptionportal.application.Reopened.Writer;

/**
 * The answers of one section as stored; the owner is 0 when the applicants share them.
 *
 * @param reopenedFor who writes in it since it was sent; null while it is not reopened
 * @param workingCopy what has been written since; null while nothing was
 * @param reopenedWords what a worker asked to look at again; null when nobody asked
 */
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
        Instant savedAt,
        @Nullable Writer reopenedFor,
        @Nullable byte[] workingCopy,
        @Nullable byte[] reopenedWords) {

    static final long SHARED = 0;
}
