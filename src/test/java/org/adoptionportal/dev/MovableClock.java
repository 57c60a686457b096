package org.adoptionportal.dev;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The right time, unless it has been moved: to make a past for demo data, or to test deadlines. */
@Singleton
@Replaces(Clock.class)
@Requires(env = {"dev", "test"})
public final class MovableClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    /** From now on the clock shows this moment, and goes on from there. */
    public void moveTo(Instant moment) {
        shift.set(Duration.between(real.instant(), moment));
    }

    public void moveBy(Duration duration) {
        shift.updateAndGet(duration::plus);
    }

    /** Shows the right time again. */
    public void reset() {
        shift.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift.get()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Ask London for dates");
    }
}
