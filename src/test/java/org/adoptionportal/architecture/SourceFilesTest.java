package org.adoptionportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    private static final SourceFiles MAIN = new SourceFiles(Path.of("src/main/java"));

    @Test
    void filesAreShort() {
        assertThat(MAIN.tooLong()).isEmpty();
    }

    @Test
    void methodsAreShort() {
        assertThat(MAIN.methodsTooLong()).isEmpty();
    }

    @Test
    void packagesSayWhatTheyAreFor() {
        assertThat(MAIN.packagesWithoutWords()).isEmpty();
    }

    @Test
    void aLongFileWithALongMethodIsCaught(@TempDir Path folder) throws IOException {
        String method = "void go() {\n" + "go();\n".repeat(SourceFiles.MOST_LINES) + "}";
        Files.writeString(folder.resolve("Long.java"), "class Long {\n" + method + "\n}\n");
        SourceFiles files = new SourceFiles(folder);
        assertThat(files.tooLong()).hasSize(1);
        assertThat(files.methodsTooLong()).containsExactly("Long.java:go: 202");
        assertThat(files.packagesWithoutWords()).containsExactly(folder.toString());
    }

    @Test
    void aShortFileIsNot(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Short.java"), "class Short { void go() {} }");
        SourceFiles files = new SourceFiles(folder);
        assertThat(files.tooLong()).isEmpty();
        assertThat(files.methodsTooLong()).isEmpty();
    }
}
