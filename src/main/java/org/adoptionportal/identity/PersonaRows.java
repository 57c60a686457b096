package org.adoptionportal.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface PersonaRows extends CrudRepository<PersonaRow, Long> {

    @Query("SELECT id FROM persona WHERE id = :id FOR UPDATE")
    Optional<Long> lock(long id);

    @Query("UPDATE persona SET kind = :kind WHERE account_id = :accountId")
    void become(long accountId, String kind);

    List<PersonaRow> findByAccountIdOrderById(long accountId);
}
