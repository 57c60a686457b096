package org.adoptionportal.identity.factor;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The authenticator app of an account.
 *
 * @param confirmedAt null while it is being set up
 * @param readyAt when the person first said that they have kept their recovery codes
 * @param lastStep the time step of the latest code accepted
 */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("authenticator")
record AuthenticatorRow(
        @Id long accountId,
        byte[] sealed,
        Instant begunAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant readyAt,
        long lastStep) {

    boolean isConfirmed() {
        return confirmedAt != null;
    }
}
