package org.adoptionportal.casefile;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface WorkerLookRows extends GenericRepository<Opening, Long> {

    /** Of the cases of councils that the viewer manages, and of those that are of none yet. */
    @ForViewer
    @Query(
            "SELECT o.id, o.opened_at, o.what, c.reference, o.persona_id,"
                    + " EXISTS (SELECT 1 FROM urgent_access l WHERE l.opened_case_id = o.case_id"
                    + " AND l.persona_id = o.persona_id AND o.opened_at >= l.opened_at"
                    + " AND o.opened_at <= l.ends_at) AS urgent, a.id AS account_id, a.sealed"
                    + " FROM case_opening o JOIN case_file c ON c.id = o.case_id"
                    + " JOIN persona p ON p.id = o.persona_id JOIN account a ON a.id = p.account_id"
                    + " WHERE o.id < :before AND (:worker = 0 OR o.persona_id = :worker)"
                    + " AND (FIND_IN_SET('MANAGER@0', :viewerRemits) > 0"
                    + " OR FIND_IN_SET(CONCAT('MANAGER@', c.authority_id), :viewerRemits) > 0"
                    + " OR (c.authority_id IS NULL"
                    + " AND LOCATE(',MANAGER@', CONCAT(',', :viewerRemits)) > 0"
                    + " AND EXISTS (SELECT 1 FROM case_kind_role k WHERE k.kind = c.kind"
                    + " AND k.role = 'MANAGER' AND k.before_council))) AND "
                    + VisibleCase.THEIRS
                    + " ORDER BY o.id DESC LIMIT :most")
    List<WorkerLookRow> byWorker(long worker, long before, int most, Viewer viewer);
}
