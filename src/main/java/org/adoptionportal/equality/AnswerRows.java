package org.adoptionportal.equality;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface AnswerRows extends GenericRepository<AnswerRow, Long> {

    void saveAll(List<AnswerRow> rows);
}
