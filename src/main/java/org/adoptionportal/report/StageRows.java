package org.adoptionportal.report;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface StageRows extends GenericRepository<PicturedCase, Long> {

    /**
     * The open cases that the viewer may see.
     *
     * @param authority 0 for all
     */
    @ForViewer
    @Query(
            """
            SELECT c.kind, c.stage, COUNT(*) AS open_cases,
                   COUNT(CASE WHEN c.next_due_on < :today THEN 1 END) AS late,
                   COUNT(CASE WHEN c.opened_at >= :one THEN 1 END) AS under_one,
                   COUNT(CASE WHEN c.opened_at < :one AND c.opened_at >= :three THEN 1 END)
                     AS one_to_three,
                   COUNT(CASE WHEN c.opened_at < :three AND c.opened_at >= :six THEN 1 END)
                     AS three_to_six,
                   MIN(c.opened_at) AS oldest
            FROM case_file c
            WHERE c.with_agency AND c.waiting_for <> 'NOBODY'
              AND (:authority = 0 OR c.authority_id = :authority) AND
            """
                    + VisibleCase.CONDITION
                    + " GROUP BY c.kind, c.stage")
    List<StageRow> open(
            Viewer viewer, int authority, LocalDate today, Instant one, Instant three, Instant six);
}
