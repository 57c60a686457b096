package org.adoptionportal.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.dev.EmbeddedDatabase;

/** The database server as a process that can be hurt, always at the same address. */
public final class Database implements AutoCloseable {

    private final Path folder;
    private final Relay cable;
    private EmbeddedDatabase server;

    private Database(Path folder, Relay cable, EmbeddedDatabase server) {
        this.folder = folder;
        this.cable = cable;
        this.server = server;
    }

    static Database start(Path folder) {
        try {
            EmbeddedDatabase server = EmbeddedDatabase.start(folder);
            return new Database(folder, Relay.to(server.port()), server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Relay cable() {
        return cable;
    }

    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        server.settings().forEach((name, value) -> settings.put(name, value.toString()));
        String direct = "127.0.0.1:" + server.port() + "/";
        settings.computeIfPresent(
                "DATABASE_URL", (_, url) -> url.replace(direct, "127.0.0.1:" + cable.port() + "/"));
        return settings;
    }

    public void freeze() {
        Signals.freeze(server.server());
    }

    public void thaw() {
        Signals.thaw(server.server());
    }

    /** kill -9; its folder is as that leaves it. */
    public void kill() {
        server.server().destroyForcibly();
        server.close();
    }

    public void stop() {
        server.close();
    }

    /** As whoever watches over a server does. */
    public void startAgainIfItEnded() {
        if (!server.isRunning()) {
            server.close();
            startAgain();
        }
    }

    public void startAgain() {
        server = EmbeddedDatabase.start(folder);
        cable.leadTo(server.port());
    }

    /** The first column of what a query finds. */
    public List<String> column(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String sql) {
        return Long.parseLong(column(sql).getFirst());
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    @Override
    public void close() {
        cable.close();
        server.close();
    }
}
