package org.adoptionportal.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class SealedColumnTest {

    /** Bytes that are no personal data: digests, public keys, and what the scheduler keeps. */
    private static final Set<String> OPEN =
            Set.of("task_data", "credential_id", "public_key", "same_family");

    private static final String BYTES =
            """
            SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
            WHERE table_schema = DATABASE()
              AND data_type IN ('blob', 'mediumblob', 'longblob', 'tinyblob', 'varbinary')
            """;

    @Test
    void everyColumnOfBytesIsSealedOrKnownNotToBe() {
        List<String> sealed =
                read(SealedColumn::all).stream()
                        .map(column -> column.table() + "." + column.column())
                        .toList();
        assertThat(sealed).contains("account.sealed").doesNotHaveDuplicates();
        assertThat(read(SealedColumnTest::columnsOfBytes))
                .filteredOn(name -> !OPEN.contains(name.substring(name.indexOf('.') + 1)))
                .containsExactlyInAnyOrderElementsOf(sealed);
    }

    @Test
    void whatIsChainedIsThere() {
        assertThat(read(SealedColumn::all))
                .filteredOn(SealedColumn::isChained)
                .extracting(SealedColumn::table)
                .containsExactlyInAnyOrderElementsOf(SealedColumn.CHAINED);
    }

    private interface Query<T> {
        T of(Connection connection) throws SQLException;
    }

    private static <T> T read(Query<T> query) {
        return Portal.running()
                .inTransaction(status -> {
                    try {
                        return query.of(status.getConnection());
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static List<String> columnsOfBytes(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(BYTES);
                ResultSet rows = query.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
