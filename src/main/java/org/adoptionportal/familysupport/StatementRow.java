package org.adoptionportal.familysupport;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What a family wrote, as stored. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("support_statement")
record StatementRow(
        @Id long requestId, byte[] sealed, boolean sent, String sentFrom, byte[] sameFamily) {}
