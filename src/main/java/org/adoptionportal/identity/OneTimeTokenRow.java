package org.adoptionportal.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("one_time_token")
record OneTimeTokenRow(
        @Id byte[] tokenHash,
        @MappedProperty(type = DataType.STRING) OneTimeTokens.Purpose purpose,
        long accountId,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
