package org.adoptionportal.conversation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A note with when those were written that it corrects, and that corrects it. */
@SuppressWarnings("ArrayRecordComponent")
@Introspected
record SeenNote(
        long id,
        Instant writtenAt,
        byte[] sealed,
        @Nullable Long correctsId,
        @Nullable Instant correctsAt,
        @Nullable Instant correctedAt) {}
