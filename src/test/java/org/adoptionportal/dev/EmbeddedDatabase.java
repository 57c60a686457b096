package org.adoptionportal.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.adoptionportal.platform.start.CannotStart;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A database server in a folder of ours, on a free loopback port, for running from a checkout and
 * for tests. Whatever it acknowledged is still there at the next start, however this process ended.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "portal";
    private static final String OPTIONS =
            "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                    + "&preserveInstants=true&rewriteBatchedStatements=true&cachePrepStmts=true"
                    + "&prepStmtCacheSize=250&prepStmtCacheSqlLimit=16384"
                    + "&useServerPrepStmts=true&useLocalSessionState=true&elideSetAutoCommits=true"
                    + "&useLocalTransactionState=true&socketTimeout=30000";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);

    private final FolderLock lock;
    private final Process guard;
    private final int port;

    private EmbeddedDatabase(FolderLock lock, Process guard, int port) {
        this.lock = lock;
        this.guard = guard;
        this.port = port;
    }

    /**
     * Starts a MariaDB whose data live in {@code folder}; returns when it accepts connections.
     *
     * @throws CannotStart when another process holds the folder, or the server does not come up
     */
    public static EmbeddedDatabase start(Path folder) {
        return start(folder, new MariaDb());
    }

    /** As {@link #start}, with the server that this test run is for, and nothing stored. */
    public static EmbeddedDatabase forTests(Path folder) {
        DatabaseServer server = DatabaseServer.underTest();
        return start(folder.resolve(server.name()), server).emptied();
    }

    private static EmbeddedDatabase start(Path folder, DatabaseServer server) {
        try {
            Path home = Files.createDirectories(folder.toAbsolutePath().normalize());
            Files.createDirectories(home.resolve("tmp"));
            FolderLock lock = FolderLock.on(home);
            EmbeddedDatabase database = launch(home, lock, server);
            database.awaitConnections(home);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedDatabase launch(Path home, FolderLock lock, DatabaseServer server)
            throws IOException {
        try {
            Path data = ServerFiles.data(home, server);
            FolderLock.awaitReleased(data, "ibdata1", "aria_log_control");
            int port = FreePort.find();
            return new EmbeddedDatabase(lock, ServerProcess.start(server, home, data, port), port);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void awaitConnections(Path home) {
        try {
            Awaitility.await().atMost(PATIENCE).pollInterval(POLL).until(this::answersOrEnded);
        } catch (ConditionTimeoutException e) {
            close();
            throw new CannotStart("The database server does not answer: see " + log(home), e);
        }
        if (!guard.isAlive()) {
            close();
            throw new CannotStart("The database server did not start: see " + log(home));
        }
    }

    private static Path log(Path home) {
        return home.resolve(ServerProcess.LOG);
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

    private EmbeddedDatabase emptied() {
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
        return "jdbc:mysql://127.0.0.1:" + port + "/" + NAME + OPTIONS;
    }

    String name() {
        return NAME;
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

    public int port() {
        return port;
    }

    public boolean isRunning() {
        return guard.isAlive();
    }

    /** The server's own process, while it runs. */
    public ProcessHandle server() {
        return guard.children()
                .filter(it -> it.info().command().orElse("").matches(".*(mariadbd|mysqld)"))
                .findFirst()
                .orElseThrow();
    }

    /** Shuts the server down cleanly and waits until it has. */
    @Override
    public void close() {
        try (lock) {
            guard.getOutputStream().close();
            if (!guard.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                guard.descendants().forEach(ProcessHandle::destroyForcibly);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
