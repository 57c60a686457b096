package org.adoptionportal.allocation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** Of a case, who works on it. */
@MappedEntity("case_file")
record AllocatedRow(
        @Id long id,
        String reference,
        String kind,
        @Nullable Integer authorityId,
        @Nullable Long workerPersonaId,
        @Nullable Long teamId,
        int allocationVersion) {}
