package org.adoptionportal.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.adoptionportal.support.Cable;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

/** Wherever in a transaction the connection is lost: that passes, and is nobody's mistake. */
class CutConnectionsTest {

    @Test
    void beforeAStatement() {
        assertPasses(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT 1");
            }
        });
    }

    @Test
    void beforeTheCommit() {
        assertPasses(_ -> {});
    }

    @Test
    void beforeItIsUndone() {
        assertPasses(_ -> {
            throw new IllegalStateException("Undoes what was done");
        });
    }

    private static void assertPasses(Work afterwards) {
        Throwable failure = catchThrowable(() -> cutAnd(afterwards));
        assertThat(failure).isNotNull();
        assertThat(Passing.is(failure)).as("passes: " + failure).isTrue();
    }

    private static void cutAnd(Work afterwards) {
        Portal.running()
                .inTransaction(status -> {
                    Cable.cut();
                    afterwards.on(status.getConnection());
                    return "";
                });
    }

    /** What goes on with a connection. */
    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
