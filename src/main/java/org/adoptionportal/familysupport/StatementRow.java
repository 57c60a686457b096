package org.adoptionportal.familysupport;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * What a family wrote, as stored.
 *
 * @param writtenOn when they last wrote
 */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("support_statement")
record StatementRow(
        @Id long requestId,
        byte[] sealed,
        boolean sent,
        String sentFrom,
        byte[] sameFamily,
        LocalDate writtenOn) {}
