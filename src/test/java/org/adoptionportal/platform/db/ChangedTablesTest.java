package org.adoptionportal.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** While a newer version changes the tables, the version before goes on. */
class ChangedTablesTest {

    private final HikariDataSource pool =
            new HikariDataSource(settingsOf(Portal.running().bean(DataSource.class)));

    private static HikariConfig settingsOf(DataSource running) {
        HikariDataSource theirs = unwrapped(running);
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(theirs.getJdbcUrl());
        settings.setUsername(theirs.getUsername());
        settings.setPassword(theirs.getPassword());
        settings.setExceptionOverrideClassName(theirs.getExceptionOverrideClassName());
        settings.setMaximumPoolSize(1);
        return settings;
    }

    private static HikariDataSource unwrapped(DataSource source) {
        try {
            return DelegatingDataSource.unwrapDataSource(source).unwrap(HikariDataSource.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void drop() throws SQLException {
        execute("DROP TABLE changing");
        pool.close();
    }

    @Test
    void aStatementFailsOnceAtMost() throws SQLException {
        execute("CREATE TABLE changing (id BIGINT PRIMARY KEY)", "INSERT INTO changing VALUES (1)");
        read();
        execute("ALTER TABLE changing ADD COLUMN more INT NULL, ADD COLUMN most INT NULL");
        readUnlessPrepared();
        assertThatCode(this::read).doesNotThrowAnyException();
        assertThat(pool.getHikariPoolMXBean().getTotalConnections()).isOne();
    }

    /** Not every server minds. */
    private void readUnlessPrepared() {
        try {
            read();
        } catch (SQLException e) {
            assertThat(Passing.isOfChangedTables(e)).as("changed").isTrue();
            assertThat(Passing.is(e)).as("passing").isTrue();
        }
    }

    private void read() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT * FROM changing WHERE id = ?")) {
            query.setLong(1, 1);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
            }
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
