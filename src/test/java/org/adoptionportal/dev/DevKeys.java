package org.adoptionportal.dev;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.adoptionportal.platform.crypto.NewKeys;

/** The keys of a checkout: made once, then kept in a file that only its owner can read. */
public final class DevKeys {

    private static final String FILE = "keys.env";

    private DevKeys() {}

    /** The four key settings kept in {@code folder}; made there when there are none. */
    public static Map<String, Object> in(Path folder) {
        try {
            Path file = Files.createDirectories(folder).resolve(FILE);
            if (Files.notExists(file)) {
                make(file);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        NewKeys.make().forEach((name, value) -> lines.append(name + "=" + value + "\n"));
        Path fresh =
                Files.createTempFile(
                        file.toAbsolutePath().getParent(),
                        FILE,
                        null,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, lines);
        Files.move(fresh, file);
    }

    private static Map<String, Object> read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        Map<String, Object> settings = new HashMap<>();
        kept.stringPropertyNames().forEach(name -> settings.put(name, kept.getProperty(name)));
        return settings;
    }
}
