package org.adoptionportal.platform.once;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import jakarta.transaction.Transactional;

@Requires(env = "test")
@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface DecidedRows extends CrudRepository<Decided, Long> {

    long countByWhat(String what);
}
