package org.adoptionportal.identity.factor;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("half_sign_in")
record HalfSignInRow(
        @Id byte[] tokenHash,
        long accountId,
        long personaId,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
