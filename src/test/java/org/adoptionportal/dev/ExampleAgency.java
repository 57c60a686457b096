package org.adoptionportal.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The made-up agency that the portal is shipped with. */
public final class ExampleAgency {

    private static final Path EXAMPLE = Path.of("src/main/resources/agency/agency.yml");

    private ExampleAgency() {}

    /** Makes the folder the one that {@code CONFIG_DIR} names, and answers all of its path. */
    public static Path in(Path folder) throws IOException {
        Path config = Files.createDirectories(folder).toAbsolutePath();
        Files.copy(EXAMPLE, config.resolve("agency.yml"), StandardCopyOption.REPLACE_EXISTING);
        return config;
    }
}
