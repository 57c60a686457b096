package org.adoptionportal.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Folders that are made once and kept. Each is made aside and moved into place whole, so that a
 * start which was cut short leaves nothing half made.
 */
final class ServerFiles {

    private ServerFiles() {}

    /** Fills an empty folder. */
    interface Making {
        void into(Path draft) throws IOException;
    }

    /** The data folder below {@code home}, with its system tables. */
    static Path data(Path home, DatabaseServer server) throws IOException {
        Path temporary = home.resolve("tmp");
        return whole(home.resolve("data"), draft -> server.install(draft, temporary));
    }

    /** The folder at this place, made if it is not there. */
    static Path whole(Path place, Making making) throws IOException {
        if (Files.notExists(place)) {
            Path draft = draftOf(place);
            making.into(draft);
            moveUnlessThere(draft, place);
        }
        return place;
    }

    private static Path draftOf(Path place) throws IOException {
        Path draft = place.resolveSibling(place.getFileName() + ".draft");
        delete(draft);
        return Files.createDirectories(draft);
    }

    private static void moveUnlessThere(Path draft, Path place) throws IOException {
        if (Files.exists(place)) {
            delete(draft);
        } else {
            Files.move(draft, place);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
