package org.adoptionportal.conversation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/**
 * How many messages of a case no member of staff has seen.
 *
 * @param oldest when the first of them was sent; null when there is none
 */
@Introspected
record Unseen(int messages, @Nullable Instant oldest) {

    @Nullable LocalDate since() {
        return oldest == null ? null : London.dateOf(oldest);
    }
}
