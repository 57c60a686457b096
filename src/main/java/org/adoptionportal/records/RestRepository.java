package org.adoptionportal.records;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.identity.SystemRead;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface RestRepository extends GenericRepository<RecordsRequest, Long> {

    @Query(
            """
            INSERT INTO records_rest (request_id, from_day, to_day)
            VALUES (:requestId, :fromDay, :toDay)
            ON DUPLICATE KEY UPDATE to_day = VALUES(to_day)
            """)
    void add(long requestId, LocalDate fromDay, LocalDate toDay);

    @SystemRead("the derived status's: days that do not count in a clock")
    @Query("SELECT from_day, to_day FROM records_rest WHERE request_id = :requestId")
    List<RestRow> of(long requestId);
}
