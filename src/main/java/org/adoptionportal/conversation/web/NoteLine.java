package org.adoptionportal.conversation.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.adoptionportal.conversation.Note;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A note on the page of staff.
 *
 * @param corrects which note it puts right; null when none
 * @param correctedBy which note puts it right; null while none does
 * @param correctHref where to put it right; null once that is done
 */
record NoteLine(
        String author,
        String when,
        String datetime,
        List<String> text,
        @Nullable String corrects,
        @Nullable String correctedBy,
        @Nullable String correctHref) {

    static NoteLine of(Note note, String page) {
        return new NoteLine(
                note.author(),
                London.dateTime(note.writtenAt()),
                note.writtenAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                note.text().lines().toList(),
                whenOrNull(note.correctsAt()),
                whenOrNull(note.correctedAt()),
                note.correctedAt() == null ? page + "?correcting=" + note.id() + "#note" : null);
    }

    private static @Nullable String whenOrNull(@Nullable Instant when) {
        return when == null ? null : London.dateTime(when);
    }
}
