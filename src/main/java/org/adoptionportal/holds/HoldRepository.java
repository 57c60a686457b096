package org.adoptionportal.holds;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HoldRepository extends GenericRepository<HoldRow, Long> {

    void save(HoldRow row);

    void update(HoldRow row);

    @ForViewer
    @Query(
            "SELECT h.* FROM case_hold h JOIN case_file c ON c.id = h.case_id"
                    + " WHERE h.case_id = :caseId AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY h.id")
    List<HoldRow> of(long caseId, Viewer viewer);

    @SystemRead("the derived status's, which tells of it only by when something must be done")
    @Query("SELECT * FROM case_hold WHERE case_id = :caseId ORDER BY id")
    List<HoldRow> all(long caseId);
}
