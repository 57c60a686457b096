package org.adoptionportal.application;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A registration that has not been sent.
 *
 * @param savedAt when an answer was last saved; null when none ever was
 */
@Introspected
record Draft(long id, LocalDate startedOn, @Nullable Instant savedAt) {

    /** The day from which it is counted how long it is kept. */
    LocalDate touchedOn() {
        return savedAt == null ? startedOn : London.dateOf(savedAt);
    }
}
