package org.adoptionportal.counselling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface ExtensionRows extends GenericRepository<ExtensionRow, Long> {

    void save(ExtensionRow row);

    @ForViewer
    @Query(
            "SELECT e.* FROM counselling_extension e JOIN case_file c ON c.id = e.case_id"
                    + " WHERE e.case_id = :caseId AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY e.id")
    List<ExtensionRow> of(long caseId, Viewer viewer);

    @SystemRead("says only how many more sessions there are")
    @Query("SELECT COALESCE(SUM(more), 0) FROM counselling_extension WHERE case_id = :caseId")
    int more(long caseId);

    @Query("DELETE FROM counselling_extension WHERE case_id = :caseId")
    void forget(long caseId);
}
