package org.adoptionportal.familysupport;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a family wrote, as stored.
 *
 * @param writtenOn when they last wrote
 * @param warnedOn when they were told since then that it is not kept for ever; null before
 */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("support_statement")
record StatementRow(
        @Id long requestId,
        byte[] sealed,
        boolean sent,
        String sentFrom,
        byte[] sameFamily,
        LocalDate writtenOn,
        @Nullable LocalDate warnedOn) {}
