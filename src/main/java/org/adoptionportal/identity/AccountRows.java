package org.adoptionportal.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends CrudRepository<AccountRow, Long> {

    Optional<AccountRow> findBySignInTokenIn(List<byte[]> tokens);

    @Query(
            """
            SELECT account.* FROM account JOIN persona ON persona.account_id = account.id
            WHERE persona.id = :personaId\
            """)
    Optional<AccountRow> ofPersona(long personaId);
}
