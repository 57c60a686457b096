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
interface ExtensionRepository extends GenericRepository<ExtensionRow, Long> {

    void save(ExtensionRow row);

    @ForViewer
    @Query(
            "SELECT e.* FROM case_extension e JOIN case_file c ON c.id = e.case_id"
                    + " WHERE e.case_id = :caseId AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY e.id")
    List<ExtensionRow> of(long caseId, Viewer viewer);

    @SystemRead("the derived status's, which tells of it only by when something must be done")
    @Query("SELECT * FROM case_extension WHERE case_id = :caseId ORDER BY id")
    List<ExtensionRow> all(long caseId);
}
