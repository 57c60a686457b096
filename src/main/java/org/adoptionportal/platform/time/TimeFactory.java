package org.adoptionportal.platform.time;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Makes the clock: UTC, in whole microseconds because that is what the database keeps. */
@Factory
final class TimeFactory {

    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
