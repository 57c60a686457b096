package org.adoptionportal.support;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Whether a request has changed anything that is stored. */
public final class Tables {

    /** What jobs write by themselves, and the counts of tries, refused or not. */
    private static final Set<String> IGNORED =
            Set.of("scheduled_tasks", "attempt", "audit_entry", "audit_head");

    /** Whose rows change by themselves, when seen again, sent or chained; one more is a change. */
    private static final Set<String> COUNTED = Set.of("session", "notification", "case_opening");

    private Tables() {}

    /** A fingerprint of every table; two are equal when nothing was changed between them. */
    public static Map<String, Long> fingerprint() {
        DataSource source = Portal.running().bean(DataSource.class);
        try (Connection connection = DelegatingDataSource.unwrapDataSource(source).getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, Long> prints = new TreeMap<>();
            for (String table : names(statement)) {
                prints.put(table, number(statement, print(table)));
            }
            return prints;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String print(String table) {
        return COUNTED.contains(table)
                ? "SELECT '', COUNT(*) FROM " + table
                : "CHECKSUM TABLE " + table;
    }

    private static List<String> names(Statement statement) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("SHOW FULL TABLES WHERE Table_type = 'BASE TABLE'")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                if (!IGNORED.contains(rows.getString(1))) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(2);
        }
    }
}
