package org.adoptionportal.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Statement;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabaseTimeTest {

    private final DatedRows rows = Portal.running().bean(DatedRows.class);

    @BeforeAll
    static void table() {
        Portal.running()
                .inTransaction(transaction -> {
                    try (Statement statement = transaction.getConnection().createStatement()) {
                        return statement.execute(
                                "CREATE TABLE IF NOT EXISTS database_time_test"
                                        + " (id BIGINT NOT NULL PRIMARY KEY,"
                                        + " created_at DATETIME(6) NOT NULL)");
                    }
                });
    }

    @Test
    void aRowReadsBackAsItWasSaved() {
        long id = Portal.running().bean(Ids.class).next();

        Dated saved = rows.save(new Dated(id, null));

        assertThat(saved.createdAt()).isNotNull();
        assertThat(rows.findById(id)).contains(saved);
    }
}
