package org.adoptionportal.check;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A finding as stored; {@code sealed} holds {@link FindingDetails}. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("finding")
record FindingRow(
        @Id long id,
        long caseId,
        @Nullable Integer authorityId,
        Fault fault,
        LocalDate foundOn,
        @Nullable LocalDate settledOn,
        byte[] sealed,
        @Version int rowVersion) {}
