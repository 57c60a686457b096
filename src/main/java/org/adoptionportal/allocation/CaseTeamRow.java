package org.adoptionportal.allocation;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent")
@Introspected
record CaseTeamRow(
        long workerAccountId,
        byte[] workerSealed,
        long coverAccountId,
        byte[] coverSealed,
        @Nullable LocalDate awayUntil,
        @Nullable String team) {}
