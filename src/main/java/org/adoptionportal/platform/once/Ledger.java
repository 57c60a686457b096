package org.adoptionportal.platform.once;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The rows of the table {@code once}. */
@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface Ledger extends GenericRepository<Entry, Entry.Key> {

    /**
     * Enters a request. While another transaction is deciding the same one this waits for it to
     * end, and is then refused as a duplicate if it was committed.
     */
    Entry save(Entry entry);

    Optional<Entry> findById(Entry.Key id);

    @Query(
            "UPDATE once SET result = :result"
                    + " WHERE actor = :actor AND route = :route AND idempotency_key = :key")
    int complete(String actor, String route, String key, String result);

    /** Deletes some of the entries made before a moment, so that the transaction stays small. */
    @Query("DELETE FROM once WHERE created_at < :before LIMIT 1000")
    int purge(Instant before);
}
