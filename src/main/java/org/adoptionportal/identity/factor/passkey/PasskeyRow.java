package org.adoptionportal.identity.factor.passkey;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey.
 *
 * @param publicKey in COSE form
 * @param signCount how often the device says that it has signed
 */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("passkey")
record PasskeyRow(
        @Id long id,
        long accountId,
        byte[] credentialId,
        byte[] publicKey,
        long signCount,
        Instant addedAt,
        @Nullable Instant usedAt) {}
