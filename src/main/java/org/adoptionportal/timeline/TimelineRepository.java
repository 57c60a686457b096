package org.adoptionportal.timeline;

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
interface TimelineRepository extends GenericRepository<TimelineRow, Long> {

    void save(TimelineRow row);

    @Query("DELETE FROM timeline_entry WHERE case_id = :caseId")
    void forget(long caseId);

    @SystemRead("the audit trail's, which makes fingerprints of it and shows nothing")
    List<TimelineRow> findByCaseId(long caseId);

    @ForViewer
    @Query(
            "SELECT t.* FROM timeline_entry t JOIN case_file c ON c.id = t.case_id"
                    + " WHERE t.case_id = :caseId AND (:viewerIsStaff OR t.audience = 'EVERYONE')"
                    + " AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY t.happened_at DESC, t.id DESC LIMIT 200")
    List<TimelineRow> latest(long caseId, Viewer viewer);
}
