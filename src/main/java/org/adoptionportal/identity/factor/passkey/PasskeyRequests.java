package org.adoptionportal.identity.factor.passkey;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** What browsers were asked to sign: for each account and purpose the latest only, once. */
@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface PasskeyRequests extends GenericRepository<PasskeyRow, Long> {

    @Query(
            """
            INSERT INTO passkey_request (account_id, purpose, request, expires_at)
            VALUES (:accountId, :purpose, :request, :expiresAt)
            ON DUPLICATE KEY UPDATE request = VALUES(request), expires_at = VALUES(expires_at)\
            """)
    int ask(long accountId, String purpose, String request, Instant expiresAt);

    @Query(
            """
            SELECT request FROM passkey_request
            WHERE account_id = :accountId AND purpose = :purpose AND expires_at > :now\
            """)
    Optional<String> asked(long accountId, String purpose, Instant now);

    @Query(
            """
            DELETE FROM passkey_request
            WHERE account_id = :accountId AND purpose = :purpose AND request = :request\
            """)
    int take(long accountId, String purpose, String request);
}
