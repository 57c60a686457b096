package org.adoptionportal.identity.recovery;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A worker's look at an account, to help its holder back in, and the code that may have come of it.
 *
 * @param sealed how the worker made sure who it is; nothing until they give a code
 */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("recovery_help")
record HelpRow(
        @Id long id,
        long accountId,
        long workerPersonaId,
        Instant foundAt,
        byte[] sealed,
        @Nullable Instant codeGivenAt,
        @Nullable Instant codeEndsAt,
        int tries,
        @Nullable Instant usedAt) {

    static final String TABLE = "recovery_help";
    static final String SEALED = "sealed";

    boolean codeWorks(Instant now) {
        return codeEndsAt != null
                && codeEndsAt.isAfter(now)
                && usedAt == null
                && tries < HelpCodes.TRIES;
    }
}
