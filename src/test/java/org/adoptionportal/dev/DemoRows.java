package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the demo data must know or change of what is stored that no room offers. */
@Singleton
@Requires(env = "dev")
final class DemoRows {

    private final TransactionOperations<Connection> transactions;

    DemoRows(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    long cases() {
        return number("SELECT COUNT(*) FROM case_file");
    }

    long newestMail() {
        return number("SELECT COALESCE(MAX(id), 0) FROM notification");
    }

    /** E-mails queued since then went out long ago: the mailbox would be full of them. */
    void forgetMailSince(long newest) {
        String sent =
                "UPDATE notification SET status = 'SENT', sealed = '', sent_at = queued_at WHERE id > ";
        String unscheduled =
                "DELETE FROM scheduled_tasks WHERE task_name = 'notification-send'"
                        + " AND CAST(task_instance AS UNSIGNED) > ";
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                statement.executeUpdate(unscheduled + newest);
                return statement.executeUpdate(sent + newest);
            }
        });
    }

    private long number(String query) {
        return transactions.executeRead(status -> {
            try (var statement = status.getConnection().createStatement();
                    var rows = statement.executeQuery(query)) {
                return first(rows);
            }
        });
    }

    private static long first(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getLong(1);
    }
}
