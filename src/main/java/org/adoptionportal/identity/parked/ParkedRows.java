package org.adoptionportal.identity.parked;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface ParkedRows extends GenericRepository<ParkedRow, Long> {

    ParkedRow save(ParkedRow row);

    @Query(
            """
            SELECT * FROM parked_post WHERE account_id = :accountId AND secret_hash = :secretHash
            AND COALESCE(persona_id, :personaId) = :personaId
            AND created_at > :since ORDER BY created_at\
            """)
    List<ParkedRow> held(long accountId, long personaId, byte[] secretHash, Instant since);

    @Query("SELECT COUNT(*) FROM parked_post WHERE account_id = :accountId")
    int count(long accountId);

    @Query("DELETE FROM parked_post WHERE account_id = :accountId ORDER BY created_at LIMIT :most")
    int dropOldest(long accountId, int most);

    @Query("UPDATE parked_post SET sent_at = :now WHERE id = :id")
    int markSent(long id, Instant now);

    @Query(
            """
            DELETE FROM parked_post WHERE account_id = :accountId AND secret_hash = :secretHash
            AND COALESCE(persona_id, :personaId) = :personaId\
            """)
    int discard(long accountId, long personaId, byte[] secretHash);

    @Query("DELETE FROM parked_post WHERE created_at <= :before LIMIT 1000")
    int purge(Instant before);
}
