package org.adoptionportal.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a process takes for the time of day, where libfaketime is installed. The machine's clock
 * stays as it is, and so does that by which is measured how long something takes.
 */
public final class WallClock {

    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final String NAME = "libfaketimeMT.so.1";
    private static final int DEEP = 3;

    private final Path file;

    private WallClock(Path file) {
        this.file = file;
    }

    /** One that is right, to begin with. */
    public static WallClock in(Path file) {
        WallClock clock = new WallClock(file);
        clock.jump(Duration.ZERO);
        return clock;
    }

    /** Whether it can be wrong. */
    public static boolean canJump() {
        return library().isPresent();
    }

    private static Optional<Path> library() {
        try (Stream<Path> found = Files.find(LIBRARIES, DEEP, (path, _) -> path.endsWith(NAME))) {
            return found.findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * With these in its environment a process goes by this clock, and looks at it each second.
     * Without the last but one, whoever waits for some time in Java does not wait at all.
     */
    public Map<String, String> settings() {
        return Map.of(
                "LD_PRELOAD", library().orElseThrow().toString(),
                "FAKETIME_TIMESTAMP_FILE", file.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "FAKETIME_FORCE_MONOTONIC_FIX", "0",
                "NO_FAKE_STAT", "1");
    }

    /** From now on it is wrong by so much. */
    public void jump(Duration wrongBy) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".fresh");
            Files.writeString(fresh, "%+d%n".formatted(wrongBy.toSeconds()));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
