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
import java.util.stream.Collectors;
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
            for (String sql : List.of(checksums(names(statement)), counts())) {
                add(prints, statement, sql);
            }
            return prints;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String checksums(List<String> tables) {
        return "CHECKSUM TABLE " + String.join(", ", tables);
    }

    private static String counts() {
        return COUNTED.stream()
                .map(table -> "SELECT '" + table + "', COUNT(*) FROM " + table)
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static List<String> names(Statement statement) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("SHOW FULL TABLES WHERE Table_type = 'BASE TABLE'")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            names.removeAll(IGNORED);
            names.removeAll(COUNTED);
            return names;
        }
    }

    private static void add(Map<String, Long> prints, Statement statement, String sql)
            throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                prints.put(rows.getString(1).replaceAll(".*\\.", ""), rows.getLong(2));
            }
        }
    }
}
