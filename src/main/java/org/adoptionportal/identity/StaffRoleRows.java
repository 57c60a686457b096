package org.adoptionportal.identity;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import jakarta.transaction.Transactional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface StaffRoleRows extends CrudRepository<StaffRoleRow, Long> {

    void deleteByPersonaId(long personaId);
}
