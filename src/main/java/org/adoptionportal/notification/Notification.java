package org.adoptionportal.notification;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One e-mail and what became of it.
 *
 * @param sealed an {@link Envelope}; empty once it is sent
 * @param lastFailure the class of the last failure, without its message, which may name the address
 */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("notification")
record Notification(
        @Id long id,
        Template template,
        Status status,
        int attempts,
        byte[] sealed,
        @Nullable Long personaId,
        @Nullable Long caseId,
        Instant queuedAt,
        @Nullable Instant sentAt,
        @Nullable String lastFailure) {

    static final String TABLE = "notification";
    static final String SEALED = "sealed";
}
