package org.adoptionportal.casefile;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** An opening of a case with who opened it, and whether it was lent to them then. */
@SuppressWarnings("ArrayRecordComponent")
@Introspected
record WorkerLookRow(
        long id,
        Instant openedAt,
        Opening.What what,
        String reference,
        long personaId,
        boolean urgent,
        long accountId,
        byte[] sealed) {}
