package org.adoptionportal.allocation;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent")
@Introspected
record LoadRow(
        long workerId,
        long accountId,
        byte[] sealed,
        long openCases,
        @Nullable Long ours,
        @Nullable Long late) {}
