package org.adoptionportal.platform.config;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The agency's own folder, {@code portal.config-dir} ({@code CONFIG_DIR}); there may be none. */
@Singleton
public final class ConfigFolder {

    private final Optional<Path> folder;

    /**
     * @throws IllegalStateException if a folder is named that is not there
     */
    public ConfigFolder(@Value("${portal.config-dir:}") String folder) {
        this.folder = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
        this.folder.ifPresent(path -> {
            if (!Files.isDirectory(path)) {
                throw new IllegalStateException("CONFIG_DIR is not a folder: " + path);
            }
        });
    }

    /** The agency's file of that name in UTF-8; empty if it has none. */
    public Optional<String> own(String name) {
        return folder.map(path -> path.resolve(name)).filter(Files::exists).map(ConfigFolder::read);
    }

    /** A file that is shipped with the portal, by its name on the class path. */
    public static String shipped(String name) {
        try (InputStream in = ConfigFolder.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The portal lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("Could not read " + file + " as UTF-8 text", e);
        }
    }
}
