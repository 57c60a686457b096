package org.adoptionportal.identity.factor;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface AuthenticatorRows extends GenericRepository<AuthenticatorRow, Long> {

    AuthenticatorRow save(AuthenticatorRow row);

    @Query("SELECT * FROM authenticator WHERE account_id = :accountId")
    Optional<AuthenticatorRow> of(long accountId);

    /** Keeps a secret that was begun after {@code stale}, or that counts already. */
    @Query(
            """
            INSERT INTO authenticator (account_id, sealed, begun_at, last_step)
            VALUES (:accountId, :sealed, :now, 0)
            ON DUPLICATE KEY UPDATE
              sealed = IF(confirmed_at IS NULL AND begun_at < :stale, VALUES(sealed), sealed),
              begun_at = IF(confirmed_at IS NULL AND begun_at < :stale, :now, begun_at)\
            """)
    int begin(long accountId, byte[] sealed, Instant now, Instant stale);

    @Query(
            """
            UPDATE authenticator SET confirmed_at = :now, last_step = :step, sealed = :sealed
            WHERE account_id = :accountId AND confirmed_at IS NULL\
            """)
    int confirm(long accountId, byte[] sealed, long step, Instant now);

    @Query("UPDATE authenticator SET sealed = :sealed WHERE account_id = :accountId")
    int reseal(long accountId, byte[] sealed);

    @Query(
            """
            UPDATE authenticator SET ready_at = :now
            WHERE account_id = :accountId AND ready_at IS NULL\
            """)
    int ready(long accountId, Instant now);

    @Query("DELETE FROM authenticator WHERE account_id = :accountId")
    int remove(long accountId);

    /** Changes nothing for a step that was accepted before, or is older than one that was. */
    @Query(
            """
            UPDATE authenticator SET last_step = :step
            WHERE account_id = :accountId AND last_step < :step\
            """)
    int advance(long accountId, long step);
}
