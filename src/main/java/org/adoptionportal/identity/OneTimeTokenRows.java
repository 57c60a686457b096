package org.adoptionportal.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface OneTimeTokenRows extends GenericRepository<OneTimeTokenRow, byte[]> {

    OneTimeTokenRow save(OneTimeTokenRow row);

    @Query(
            """
            SELECT * FROM one_time_token WHERE token_hash = :hash AND purpose = :purpose
            AND used_at IS NULL AND expires_at > :now\
            """)
    Optional<OneTimeTokenRow> usable(byte[] hash, String purpose, Instant now);

    @Query(
            """
            UPDATE one_time_token SET used_at = :now WHERE token_hash = :hash
            AND used_at IS NULL AND expires_at > :now\
            """)
    int use(byte[] hash, Instant now);

    @Query(
            """
            SELECT EXISTS (SELECT 1 FROM one_time_token
            WHERE account_id = :accountId AND purpose = :purpose AND used_at IS NULL)\
            """)
    boolean hasUnused(long accountId, String purpose);

    @Query(
            """
            DELETE FROM one_time_token WHERE account_id = :accountId AND purpose = :purpose
            AND used_at IS NULL\
            """)
    int deleteUnused(long accountId, String purpose);

    @Query("DELETE FROM one_time_token WHERE expires_at < :before LIMIT 1000")
    int purge(Instant before);
}
