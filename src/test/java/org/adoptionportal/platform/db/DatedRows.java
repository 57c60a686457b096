package org.adoptionportal.platform.db;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import jakarta.transaction.Transactional;

@Requires(env = "test")
@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface DatedRows extends CrudRepository<Dated, Long> {}
