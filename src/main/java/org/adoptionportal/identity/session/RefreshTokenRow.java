package org.adoptionportal.identity.session;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("refresh_token")
record RefreshTokenRow(
        @Id byte[] tokenHash, String sid, Instant createdAt, @Nullable Instant usedAt) {}
