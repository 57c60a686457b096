package org.adoptionportal.holds;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface ChangeRepository extends GenericRepository<ChangeRow, Long> {

    void save(ChangeRow row);

    @Query(
            """
            UPDATE clock_change SET to_on = :lastDay, row_version = row_version + 1
            WHERE id = :id AND case_id = :caseId AND kind = 'HOLD' AND to_on IS NULL
              AND from_on <= :lastDay
            """)
    int end(long id, long caseId, LocalDate lastDay);

    @ForViewer
    @Query(
            "SELECT h.* FROM clock_change h JOIN case_file c ON c.id = h.case_id"
                    + " WHERE h.case_id = :caseId AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY h.id")
    List<ChangeRow> of(long caseId, Viewer viewer);

    @SystemRead("the derived status's, which tells of it only by when something must be done")
    @Query("SELECT * FROM clock_change WHERE case_id = :caseId ORDER BY id")
    List<ChangeRow> all(long caseId);
}
