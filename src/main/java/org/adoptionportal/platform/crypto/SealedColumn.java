package org.adoptionportal.platform.crypto;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A column of sealed bytes. It is known by its name; a number of the row, the table and the column
 * are what the bytes are sealed to.
 *
 * @param key the column of that number: {@code id}, or what else is the table's primary key
 */
record SealedColumn(String table, String key, String column) {

    static final Set<String> NAMES = Set.of("sealed", "working_copy", "reopened_words");

    /** What the trail of a case is chained over: another seal would be another history. */
    static final Set<String> CHAINED = Set.of("timeline_entry", "case_note", "case_message");

    /** Rows that were moved here are still sealed to the table that they came from. */
    private static final Map<String, String> BEFORE =
            Map.of("registration_version", "registration_snapshot");

    private static final String ALL =
            """
            SELECT c.table_name,
              COALESCE(MAX(IF(k.column_name = 'id', 'id', NULL)),
                MIN(IF(k.column_key = 'PRI', k.column_name, NULL))),
              c.column_name
            FROM information_schema.columns c
            JOIN information_schema.columns k ON k.table_schema = c.table_schema
              AND k.table_name = c.table_name
            WHERE c.table_schema = DATABASE() AND c.column_name IN ('%s')
            GROUP BY c.table_name, c.column_name
            ORDER BY c.table_name, c.column_name
            """
                    .formatted(String.join("', '", NAMES));

    static List<SealedColumn> all(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet rows = query.executeQuery()) {
            List<SealedColumn> found = new ArrayList<>();
            while (rows.next()) {
                found.add(
                        new SealedColumn(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
            return found;
        }
    }

    boolean isChained() {
        return CHAINED.contains(table);
    }

    /** The tables that its rows may be sealed to, the likeliest first. */
    List<String> sealedTo() {
        String before = BEFORE.get(table);
        return before == null ? List.of(table) : List.of(table, before);
    }

    /** Rows that another key sealed, from a key on: two parameters, and how many at most. */
    String olderRows() {
        return "SELECT %2$s, %3$s FROM %1$s WHERE %2$s > ? AND %3$s <> '' AND LEFT(%3$s, 5) <> ? ORDER BY %2$s LIMIT ?"
                .formatted(table, key, column);
    }

    /** Changes nothing when the row was changed since it was read. */
    String change() {
        return "UPDATE %1$s SET %3$s = ? WHERE %2$s = ? AND %3$s = ?".formatted(table, key, column);
    }
}
