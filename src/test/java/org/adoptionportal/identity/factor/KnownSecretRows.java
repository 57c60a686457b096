package org.adoptionportal.identity.factor;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;

@Requires(env = {"dev", "test"})
@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface KnownSecretRows extends GenericRepository<AuthenticatorRow, Long> {

    @Query("SELECT account_id FROM persona WHERE id = :personaId")
    long accountOf(long personaId);

    @Query(
            """
            UPDATE authenticator f JOIN persona p ON p.account_id = f.account_id
            SET f.last_step = 0 WHERE p.id = :personaId\
            """)
    int forgetUse(long personaId);
}
