package org.adoptionportal.conversation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A message with what is known of its readers.
 *
 * @param ownReads 1 when the viewer has seen it before, else 0
 * @param readers how many of the other side have seen it
 * @param readAt when the first of them saw it; null while nobody has
 */
@SuppressWarnings("ArrayRecordComponent")
@Introspected
record SeenMessage(
        long id,
        long authorPersonaId,
        boolean fromStaff,
        Instant sentAt,
        byte[] sealed,
        int ownReads,
        int readers,
        @Nullable Instant readAt) {

    boolean isBy(Viewer viewer) {
        return authorPersonaId == viewer.personaId();
    }

    boolean isNewTo(Viewer viewer) {
        return ownReads == 0 && !isBy(viewer);
    }
}
