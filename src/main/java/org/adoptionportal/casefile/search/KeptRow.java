package org.adoptionportal.casefile.search;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A search with who made it; {@code sealed} holds what was wanted. */
@SuppressWarnings("ArrayRecordComponent")
@Introspected
record KeptRow(
        long id,
        long personaId,
        Instant searchedAt,
        byte[] sealed,
        @Nullable Integer found,
        long accountId,
        byte[] accountSealed) {}
