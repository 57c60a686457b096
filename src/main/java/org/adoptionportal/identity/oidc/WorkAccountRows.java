package org.adoptionportal.identity.oidc;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface WorkAccountRows extends GenericRepository<WorkAccountRow, Long> {

    WorkAccountRow save(WorkAccountRow row);

    Optional<WorkAccountRow> findBySubjectTokenIn(List<byte[]> tokens);

    boolean existsByAccountId(long accountId);
}
