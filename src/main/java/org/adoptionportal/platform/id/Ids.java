package org.adoptionportal.platform.id;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Gives rows their ids before they are inserted: positive, ascending with time, different on every
 * instance.
 *
 * <p>An id is 51 bits of microseconds since 2020 (enough until 2091) and 12 bits that name the
 * instance. The instance draws its number by lot, unless {@code portal.instance} (0 to 4095) gives
 * it; two instances that draw the same number still clash only within one microsecond, and then the
 * primary key refuses the second row.
 */
@Singleton
public final class Ids {

    private static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");
    private static final int INSTANCE_BITS = 12;
    private static final int INSTANCES = 1 << INSTANCE_BITS;

    private final Clock clock;
    private final int instance;
    private final AtomicLong latest = new AtomicLong();

    @Inject
    Ids(Clock clock, @Nullable @Value("${portal.instance}") Integer instance) {
        this.clock = clock;
        this.instance = instance == null ? new SecureRandom().nextInt(INSTANCES) : instance;
        if (this.instance < 0 || this.instance >= INSTANCES) {
            throw new IllegalArgumentException("portal.instance must be from 0 to 4095");
        }
    }

    /** An id that this method has never returned before; greater than every earlier one. */
    public long next() {
        long now = ChronoUnit.MICROS.between(BEGINNING, clock.instant());
        long moment = latest.updateAndGet(before -> Math.max(before + 1, now));
        return moment << INSTANCE_BITS | instance;
    }
}
