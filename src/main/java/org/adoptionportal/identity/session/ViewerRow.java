package org.adoptionportal.identity.session;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session with all that makes its viewer; one row for each staff role.
 *
 * @param provedAt when a second factor was shown in it; null also while it is being set up
 * @param several 1 if the account has other capacities besides this one, else 0
 */
@SuppressWarnings("ArrayRecordComponent")
@Introspected
record ViewerRow(
        String sid,
        long accountId,
        long personaId,
        Instant lastSeenAt,
        Instant expiresAt,
        String kind,
        byte[] sealed,
        @Nullable String role,
        @Nullable Integer authorityId,
        @Nullable Instant provedAt,
        int several) {}
