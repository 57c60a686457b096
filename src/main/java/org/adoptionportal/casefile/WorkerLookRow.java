package org.adoptionportal.casefile;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * An opening of a case with who opened it, and {@code urgent} is 1 when it was lent to them then.
 */
@SuppressWarnings("ArrayRecordComponent")
@Introspected
record WorkerLookRow(
        long id,
        Instant openedAt,
        Opening.What what,
        String reference,
        long personaId,
        int urgent,
        long accountId,
        byte[] sealed) {}
