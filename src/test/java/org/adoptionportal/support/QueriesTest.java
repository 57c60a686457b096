package org.adoptionportal.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;

class QueriesTest {

    @Test
    void listsTheStatementsOfRepositories() throws Exception {
        Counting counting = Portal.running().bean(Counting.class);
        var seen = Queries.during(() -> counting.authorities() + counting.authorities());
        assertThat(seen).hasSize(2).allMatch(sql -> sql.contains("local_authority"));
    }

    @Test
    void listsTheStatementsOfATransactionOnAnotherThread() throws Exception {
        Counting counting = Portal.running().bean(Counting.class);
        assertThat(
                        Queries.during(() -> {
                            Thread.ofVirtual().start(counting::inOneTransaction).join();
                            return true;
                        }))
                .hasSize(2);
    }

    @Test
    void leavesTheSchedulerOut() throws Exception {
        assertThat(
                        Queries.during(() -> {
                            Queries.ran("SELECT * FROM scheduled_tasks");
                            return true;
                        }))
                .isEmpty();
    }

    @Test
    void leavesOutWhatJobsDo() throws Exception {
        Counting counting = Portal.running().bean(Counting.class);
        assertThat(
                        Queries.during(() -> {
                            String name = "db-scheduler-pool-1-thread-1";
                            Thread.ofPlatform().name(name).start(counting::inOneTransaction).join();
                            return true;
                        }))
                .isEmpty();
    }

    @MappedEntity("local_authority")
    record Authority(@Id int id, String name) {}

    @Requires(env = "test")
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Authorities extends GenericRepository<Authority, Integer> {
        @Query("SELECT COUNT(*) FROM local_authority")
        int number();
    }

    @Singleton
    @Requires(env = "test")
    static class Counting {
        private final Authorities authorities;

        Counting(Authorities authorities) {
            this.authorities = authorities;
        }

        int authorities() {
            return authorities.number();
        }

        @Transactional
        public int inOneTransaction() {
            return authorities.number() + authorities.number();
        }
    }
}
