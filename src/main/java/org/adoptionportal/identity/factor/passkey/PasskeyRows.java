package org.adoptionportal.identity.factor.passkey;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface PasskeyRows extends GenericRepository<PasskeyRow, Long> {

    PasskeyRow save(PasskeyRow row);

    @Query("SELECT * FROM passkey WHERE account_id = :accountId ORDER BY added_at, id")
    List<PasskeyRow> of(long accountId);

    @Query(
            """
            UPDATE passkey SET sign_count = :signCount, used_at = :now
            WHERE account_id = :accountId AND credential_id = :credentialId\
            """)
    int used(long accountId, byte[] credentialId, long signCount, Instant now);

    @Query("DELETE FROM passkey WHERE account_id = :accountId AND id = :id")
    int remove(long accountId, long id);
}
