package org.adoptionportal.faults;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock of an instance: it is wrong by what a file says, from one moment to the next. */
@Singleton
@Replaces(Clock.class)
@Requires(env = JumpingClock.ENVIRONMENT)
final class JumpingClock extends Clock {

    static final String ENVIRONMENT = "faults";

    private final Path file;

    JumpingClock(@Value("${faults.clock}") String file) {
        this.file = Path.of(file);
    }

    /** Sets every clock that reads this file. */
    static void jump(Path file, Duration wrongBy) {
        try {
            Path fresh = Files.writeString(file.resolveSibling("clock.fresh"), wrongBy.toString());
            Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        try {
            Duration wrongBy = Duration.parse(Files.readString(file));
            return Instant.now().plus(wrongBy).truncatedTo(ChronoUnit.MICROS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
