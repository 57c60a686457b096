package org.adoptionportal.identity.factor;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuthenticatorRows extends GenericRepository<AuthenticatorRow, Long> {

    AuthenticatorRow save(AuthenticatorRow row);

    @Query("SELECT * FROM authenticator WHERE account_id = :accountId")
    Optional<AuthenticatorRow> of(long accountId);

    /** Changes nothing for a step that was accepted before, or is older than one that was. */
    @Query(
            """
            UPDATE authenticator SET last_step = :step
            WHERE account_id = :accountId AND last_step < :step\
            """)
    int advance(long accountId, long step);
}
