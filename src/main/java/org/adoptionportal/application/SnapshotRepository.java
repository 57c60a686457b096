package org.adoptionportal.application;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SnapshotRepository extends GenericRepository<SnapshotRow, Long> {

    void save(SnapshotRow row);
}
