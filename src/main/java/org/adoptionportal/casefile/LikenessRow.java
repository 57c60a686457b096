package org.adoptionportal.casefile;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A likeness as found.
 *
 * @param shared the kinds of token that both cases have, with commas between
 * @param reference null when the viewer may not see the other case
 * @param lookId null while nobody has looked; then all that follows is null or empty
 */
@SuppressWarnings("ArrayRecordComponent")
@Introspected
record LikenessRow(
        long otherId,
        String shared,
        @Nullable String reference,
        @Nullable Long lookId,
        @Nullable String verdict,
        @Nullable Instant lookedAt,
        byte[] sealed) {}
