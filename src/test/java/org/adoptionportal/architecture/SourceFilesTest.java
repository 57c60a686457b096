package org.adoptionportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    private static final SourceFiles MAIN = new SourceFiles(Path.of("src/main/java"));
    private static final SourceFiles TESTS = new SourceFiles(Path.of("src/test/java"));

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
    void testsSayNothingOfThePortalsPackages() {
        assertThat(TESTS.packagesSaidAgain(MAIN))
                .as(
                        "a package-info.java in src/test of a package of src/main makes the"
                                + " compiler write the portal's beans anew among the tests, where"
                                + " queries lose @ForViewer: everybody would see every case")
                .isEmpty();
    }

    @Test
    void aPackageThatIsSaidAgainIsCaught(@TempDir Path portal, @TempDir Path tests)
            throws IOException {
        Files.createDirectories(tests.resolve("only"));
        for (Path file : List.of(Path.of(""), Path.of("only"))) {
            Files.writeString(tests.resolve(file).resolve("package-info.java"), "");
        }
        Files.writeString(portal.resolve("package-info.java"), "");
        assertThat(new SourceFiles(tests).packagesSaidAgain(new SourceFiles(portal)))
                .containsExactly("package-info.java");
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
