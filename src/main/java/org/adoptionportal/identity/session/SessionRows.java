package org.adoptionportal.identity.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface SessionRows extends GenericRepository<SessionRow, String> {

    SessionRow save(SessionRow row);

    @Query(
            """
            SELECT s.sid, s.account_id, s.persona_id, s.last_seen_at, s.expires_at,
              p.kind, a.sealed, r.role, r.authority_id,
              EXISTS (SELECT 1 FROM persona o WHERE o.account_id = a.id AND o.id <> p.id) AS several,
              IF(f.account_id IS NULL OR f.ready_at IS NOT NULL, s.proved_at, NULL) AS proved_at
            FROM session s
            JOIN account a ON a.id = s.account_id AND a.status = 'CONFIRMED'
            JOIN persona p ON p.id = s.persona_id
            LEFT JOIN staff_role r ON r.persona_id = p.id
            LEFT JOIN authenticator f ON f.account_id = a.id AND f.confirmed_at IS NOT NULL
            WHERE s.sid = :sid AND s.ended_at IS NULL AND s.expires_at > :now
              AND s.last_seen_at > :seenSince
              AND (s.proved_at IS NOT NULL OR f.account_id IS NULL)
            """)
    List<ViewerRow> live(String sid, Instant now, Instant seenSince);

    /** A session in another capacity that ends when the one before would, proved as it was. */
    @Query(
            """
            INSERT INTO session (sid, account_id, persona_id, created_at, last_seen_at, expires_at,
              client, proved_at)
            SELECT :sid, account_id, :personaId, :now, :now, expires_at, client, proved_at
            FROM session WHERE sid = :before\
            """)
    int follow(String sid, String before, long personaId, Instant now);

    @Query("SELECT expires_at FROM session WHERE sid = :sid")
    Instant expiry(String sid);

    @Query("UPDATE session SET proved_at = :now WHERE sid = :sid")
    int prove(String sid, Instant now);

    @Query("UPDATE session SET proved_at = NULL WHERE sid = :sid")
    int unprove(String sid);

    @Query(
            """
            SELECT s.account_id, s.persona_id FROM session s
            JOIN account a ON a.id = s.account_id AND a.status = 'CONFIRMED'
            WHERE s.sid = :sid AND s.ended_at IS NULL\
            """)
    Optional<SessionOwner> ownerOfEnded(String sid);

    @Query("SELECT sid FROM session WHERE persona_id = :personaId AND created_at > :since")
    List<String> begun(long personaId, Instant since);

    @Query("UPDATE session SET last_seen_at = :now WHERE sid = :sid AND ended_at IS NULL")
    int touch(String sid, Instant now);

    @Query(
            """
            UPDATE session SET ended_at = :now, end_reason = :reason
            WHERE sid = :sid AND ended_at IS NULL\
            """)
    int end(String sid, Instant now, String reason);

    @Query(
            """
            SELECT * FROM session
            WHERE account_id = :accountId AND ended_at IS NULL AND expires_at > :now
              AND last_seen_at > :seenSince
            ORDER BY created_at DESC, sid\
            """)
    List<SessionRow> liveOf(long accountId, Instant now, Instant seenSince);

    @Query(
            """
            UPDATE session SET ended_at = :now, end_reason = :reason
            WHERE account_id = :accountId AND sid <> :except AND ended_at IS NULL\
            """)
    int endAllBut(String except, long accountId, Instant now, String reason);

    @Query("DELETE FROM session WHERE expires_at < :before LIMIT 1000")
    int purge(Instant before);
}
