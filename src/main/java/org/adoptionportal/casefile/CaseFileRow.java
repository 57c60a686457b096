package org.adoptionportal.casefile;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case as stored; {@code sealed} holds the title. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("case_file")
record CaseFileRow(
        @Id long id,
        String reference,
        String kind,
        @Nullable Integer authorityId,
        String stage,
        WaitingFor waitingFor,
        String nextStep,
        @Nullable LocalDate nextDueOn,
        boolean withAgency,
        byte[] sealed,
        Instant openedAt,
        Instant changedAt) {}
