package org.adoptionportal.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.adoptionportal.platform.start.CannotStart;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class KeepsWhatItAcknowledgedTest {

    private static final int ENOUGH = 200;

    @TempDir Path folder;

    private Process writer;
    private List<ProcessHandle> database = List.of();

    @BeforeEach
    void writeRows() throws IOException {
        writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                RowWriter.class.getName(),
                                folder.resolve("data").toString())
                        .redirectOutput(folder.resolve("acknowledged").toFile())
                        .redirectError(folder.resolve("complaints").toFile())
                        .start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> acknowledged() >= ENOUGH || !writer.isAlive());
        database = writer.descendants().toList();
        assertThat(database).as("guard and server").hasSizeGreaterThanOrEqualTo(2);
    }

    /** The server shuts down by itself then, and writes into the folder until it has. */
    @AfterEach
    void endWriter() {
        writer.destroyForcibly();
        awaitDatabaseGone();
    }

    @ParameterizedTest(name = "database killed too: {0}")
    @ValueSource(booleans = {false, true})
    void afterKillMinusNine(boolean databaseToo)
            throws IOException, SQLException, InterruptedException {
        writer.destroyForcibly().waitFor();
        if (databaseToo) {
            database.forEach(ProcessHandle::destroyForcibly);
        }
        assertThat(rowsAfterRestart()).isGreaterThanOrEqualTo(acknowledged());
        awaitDatabaseGone();
    }

    @Test
    void oneFolderIsForOnePortal() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("DATA_DIR");
    }

    private void awaitDatabaseGone() {
        Awaitility.await("no process of the killed portal is left")
                .atMost(Duration.ofSeconds(30))
                .until(() -> database.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Log lines of the same output are not numbers and count as none. */
    private int acknowledged() throws IOException {
        return Files.readAllLines(folder.resolve("acknowledged")).stream()
                .filter(line -> line.matches("\\d+;"))
                .mapToInt(line -> Integer.parseInt(line.substring(0, line.length() - 1)))
                .max()
                .orElse(0);
    }

    private int rowsAfterRestart() throws SQLException {
        try (EmbeddedDatabase server = EmbeddedDatabase.start(folder.resolve("data"));
                var connection =
                        DriverManager.getConnection(
                                server.url(), server.user(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*), MAX(id) FROM written")) {
            rows.next();
            assertThat(rows.getInt(1)).as("no gap").isEqualTo(rows.getInt(2));
            return rows.getInt(1);
        }
    }
}
