package org.adoptionportal.casefile;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as a list shows it, with who works on it.
 *
 * @param sealed holds the title
 * @param workerAccountId 0 when nobody works on it
 * @param workerSealed the account of who works on it; empty when nobody does
 */
@SuppressWarnings("ArrayRecordComponent")
@Introspected
record ListedRow(
        long id,
        String reference,
        String kind,
        @Nullable Integer authorityId,
        String stage,
        WaitingFor waitingFor,
        String nextStep,
        @Nullable LocalDate nextDueOn,
        byte[] sealed,
        Instant openedAt,
        LocalDate listedOn,
        @Nullable Long workerPersonaId,
        long workerAccountId,
        byte[] workerSealed,
        @Nullable Long teamId,
        @Nullable String teamName,
        @Nullable LocalDate unreadSince,
        @Nullable LocalDate mailReturnedOn) {}
