package org.adoptionportal.casefile;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface OpeningRepository extends GenericRepository<Opening, Long> {

    void save(Opening opening);

    @SystemRead("the audit trail's, which makes fingerprints of it and shows nothing")
    List<Opening> findByCaseId(long caseId);

    @SystemRead("the job's that takes openings into the audit trail and shows nothing")
    @Query(
            """
            SELECT * FROM case_opening
            WHERE NOT in_trail AND NOT EXISTS (
                SELECT 1 FROM audit_entry e WHERE e.kind = 'OPENED' AND e.row_id = case_opening.id)
            ORDER BY id LIMIT 100
            """)
    List<Opening> outsideTrail();

    @ForViewer
    @Query(
            "SELECT o.opened_at, o.what, a.id AS account_id, a.sealed FROM case_opening o"
                    + " JOIN case_file c ON c.id = o.case_id"
                    + " JOIN persona p ON p.id = o.persona_id JOIN account a ON a.id = p.account_id"
                    + " WHERE o.case_id = :caseId AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY o.opened_at DESC, o.id DESC LIMIT 100")
    List<LookedRow> latest(long caseId, Viewer viewer);

    /** Openings by who works on the case and by its team; what others looked at is not told. */
    @ForViewer
    @Query(
            "SELECT o.opened_at, o.what, a.id AS account_id, a.sealed FROM case_opening o"
                    + " JOIN case_file c ON c.id = o.case_id"
                    + " JOIN persona p ON p.id = o.persona_id JOIN account a ON a.id = p.account_id"
                    + " WHERE o.case_id = :caseId AND (o.persona_id = c.worker_persona_id"
                    + " OR EXISTS (SELECT 1 FROM team_member m"
                    + " WHERE m.team_id = c.team_id AND m.persona_id = o.persona_id)) AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY o.opened_at DESC, o.id DESC LIMIT 100")
    List<LookedRow> byOwnTeam(long caseId, Viewer viewer);

    @Query("UPDATE case_opening SET in_trail = FALSE WHERE case_id = :caseId")
    void part(long caseId);

    @Query("UPDATE case_opening SET in_trail = TRUE WHERE id IN (:ids)")
    void joined(List<Long> ids);
}
