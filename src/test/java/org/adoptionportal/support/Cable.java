package org.adoptionportal.support;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Between the portal and its database. */
public final class Cable {

    private Cable() {}

    /** Cuts the connection of the caller's transaction, in which something has been read. */
    public static void cut() {
        Portal.running()
                .inTransaction(status -> {
                    long id = idOf(status.getConnection());
                    kill(id);
                    return id;
                });
    }

    private static long idOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet id =
                        statement.executeQuery(
                                "SELECT CONNECTION_ID(), COUNT(*) FROM notification")) {
            id.next();
            return id.getLong(1);
        }
    }

    private static void kill(long id) throws SQLException {
        DataSource pool =
                DelegatingDataSource.unwrapDataSource(Portal.running().bean(DataSource.class));
        try (Connection another = pool.getConnection();
                Statement statement = another.createStatement()) {
            statement.execute("KILL " + id);
        }
    }
}
