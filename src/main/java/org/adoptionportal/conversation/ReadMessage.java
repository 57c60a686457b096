package org.adoptionportal.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as its viewer reads it.
 *
 * @param author their name on that day; null for staff, where the viewer is not staff
 * @param own whether the viewer wrote it
 * @param isNew whether the viewer had not seen it until now
 * @param readers how many of the other side have seen it
 * @param readAt when the first of them did; null while nobody has
 */
public record ReadMessage(
        long id,
        Instant sentAt,
        boolean fromStaff,
        @Nullable String author,
        boolean own,
        boolean isNew,
        String text,
        int readers,
        @Nullable Instant readAt) {

    @Override
    public String toString() {
        return "ReadMessage[" + id + "]";
    }
}
