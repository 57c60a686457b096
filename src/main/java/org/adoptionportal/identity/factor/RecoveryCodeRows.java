package org.adoptionportal.identity.factor;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface RecoveryCodeRows extends GenericRepository<AuthenticatorRow, Long> {

    @Query("INSERT INTO recovery_code (account_id, code_token) VALUES (:accountId, :token)")
    int add(long accountId, byte[] token);

    @Query(
            """
            UPDATE recovery_code SET used_at = :now
            WHERE account_id = :accountId AND code_token = :token AND used_at IS NULL\
            """)
    int use(long accountId, byte[] token, Instant now);

    @Query("SELECT COUNT(*) FROM recovery_code WHERE account_id = :accountId AND used_at IS NULL")
    int left(long accountId);

    @Query("DELETE FROM recovery_code WHERE account_id = :accountId")
    int deleteAll(long accountId);
}
