package org.adoptionportal.platform.db;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.data.runtime.date.CurrentDateTimeProvider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The time that {@code @DateCreated} and {@code @DateUpdated} write: ours, in microseconds, so that
 * a row reads back as it was saved.
 */
@Singleton
@Replaces(CurrentDateTimeProvider.class)
final class DatabaseTime extends CurrentDateTimeProvider {

    private final Clock clock;

    DatabaseTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OffsetDateTime getNow() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
