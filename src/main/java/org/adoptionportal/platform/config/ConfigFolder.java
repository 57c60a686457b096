package org.adoptionportal.platform.config;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adoptionportal.platform.start.CannotStart;

/** The agency's own folder, {@code portal.config-dir} ({@code CONFIG_DIR}); there may be none. */
@Singleton
public final class ConfigFolder {

    private final Optional<Path> folder;

    /**
     * @throws CannotStart if a folder is named that is not there
     */
    public ConfigFolder(@Value("${portal.config-dir:}") String folder) {
        this.folder = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
        this.folder.ifPresent(path -> {
            if (!Files.isDirectory(path)) {
                throw new CannotStart("CONFIG_DIR is not a folder: " + path);
            }
        });
    }

    /** The agency's file of that name in UTF-8; empty if it has none. */
    public Optional<String> own(String name) {
        return folder.map(path -> path.resolve(name)).filter(Files::exists).map(ConfigFolder::read);
    }

    /**
     * The names of the agency's files in a folder below its own, sorted; empty if there is none.
     */
    public List<String> ownNames(String below) {
        Optional<Path> there = folder.map(path -> path.resolve(below)).filter(Files::isDirectory);
        return there.map(ConfigFolder::names).orElse(List.of());
    }

    private static List<String> names(Path there) {
        try (Stream<Path> files = Files.list(there)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new CannotStart("Could not read the folder " + there, e);
        }
    }

    /** A file that is shipped with the portal, by its name on the class path. */
    public static String shipped(String name) {
        try (InputStream in = ConfigFolder.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new CannotStart("The portal lacks its file " + name);
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
            throw new CannotStart("Could not read " + file + " as UTF-8 text", e);
        }
    }
}
