package org.adoptionportal.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note that staff read.
 *
 * @param author their name on that day
 * @param correctsId the note that this one puts right; null for one that stands by itself
 * @param correctsAt when that one was written
 * @param correctedAt when the note was written that puts this one right; null while none does
 */
public record Note(
        long id,
        Instant writtenAt,
        String author,
        String text,
        @Nullable Long correctsId,
        @Nullable Instant correctsAt,
        @Nullable Instant correctedAt) {

    @Override
    public String toString() {
        return "Note[" + id + "]";
    }
}
