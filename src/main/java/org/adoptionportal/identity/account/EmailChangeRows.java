package org.adoptionportal.identity.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import jakarta.transaction.Transactional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface EmailChangeRows extends CrudRepository<EmailChangeRow, Long> {}
