package org.adoptionportal.identity;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StaffRoleRows extends CrudRepository<StaffRoleRow, Long> {

    void deleteByPersonaId(long personaId);
}
