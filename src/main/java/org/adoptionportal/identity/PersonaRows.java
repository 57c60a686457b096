package org.adoptionportal.identity;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonaRows extends CrudRepository<PersonaRow, Long> {

    List<PersonaRow> findByAccountIdOrderById(long accountId);
}
