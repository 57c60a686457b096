package org.adoptionportal.allocation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface AllocationRows extends GenericRepository<AllocatedRow, Long> {

    @ForViewer
    @Query(
            "SELECT c.id, c.reference, c.kind, c.authority_id, c.worker_persona_id, c.team_id,"
                    + " c.allocation_version FROM case_file c WHERE c.reference = :reference AND "
                    + VisibleCase.CONDITION)
    Optional<AllocatedRow> of(String reference, Viewer viewer);

    @ForViewer
    @Query(
            "SELECT COUNT(*) FROM case_file c WHERE c.id = :caseId"
                    + " AND c.worker_persona_id = :viewerPersona AND "
                    + VisibleCase.CONDITION)
    long with(long caseId, Viewer viewer);

    @Query(
            """
            UPDATE case_file
            SET worker_persona_id = :workerId, team_id = :teamId,
                allocation_version = allocation_version + 1
            WHERE id = :id AND allocation_version = :version
            """)
    int allocate(long id, int version, @Nullable Long workerId, @Nullable Long teamId);

    @SystemRead("answers whether somebody's role is for such cases; tells nothing of a case")
    @Query(
            """
            SELECT COUNT(*) FROM staff_role r
            JOIN persona p ON p.id = r.persona_id
            JOIN account a ON a.id = p.account_id AND a.status = 'CONFIRMED'
            JOIN case_kind_role k ON k.role = r.role AND k.kind = :kind
            WHERE r.persona_id = :workerId
              AND (r.authority_id IS NULL OR r.authority_id = :authorityId
                OR (:authorityId = 0 AND k.before_council))
              AND NOT EXISTS (SELECT 1 FROM case_block b
                    WHERE b.case_id = :caseId AND b.persona_id = :workerId)
            """)
    long rolesFor(long caseId, long workerId, String kind, int authorityId);

    /** The account of who works on a case, and of who covers for them on this day. */
    @ForViewer
    @Query(
            """
            SELECT COALESCE(w.id, 0) AS worker_account_id, COALESCE(w.sealed, '') AS worker_sealed,
                   COALESCE(s.id, 0) AS cover_account_id, COALESCE(s.sealed, '') AS cover_sealed,
                   b.to_on AS away_until, t.name AS team
            FROM case_file c
            LEFT JOIN persona p ON p.id = c.worker_persona_id
            LEFT JOIN account w ON w.id = p.account_id
            LEFT JOIN absence b ON b.persona_id = c.worker_persona_id AND NOT b.ended
              AND b.from_on <= :today AND b.to_on >= :today
            LEFT JOIN persona q ON q.id = b.cover_persona_id
            LEFT JOIN account s ON s.id = q.account_id
            LEFT JOIN team t ON t.id = c.team_id
            WHERE c.id = :caseId AND
            """
                    + VisibleCase.CONDITION)
    List<CaseTeamRow> team(long caseId, LocalDate today, Viewer viewer);

    @ForViewer
    @Query(
            """
            SELECT COALESCE(c.worker_persona_id, 0) AS worker_id,
                   COALESCE(MAX(w.id), 0) AS account_id, COALESCE(MAX(w.sealed), '') AS sealed,
                   COUNT(*) AS open_cases, SUM(c.listed_for = 'AGENCY') AS ours,
                   SUM(c.next_due_on < :today) AS late
            FROM case_file c
            LEFT JOIN persona p ON p.id = c.worker_persona_id
            LEFT JOIN account w ON w.id = p.account_id
            WHERE c.with_agency AND c.waiting_for <> 'NOBODY' AND
            """
                    + VisibleCase.THEIRS
                    + " GROUP BY c.worker_persona_id")
    List<LoadRow> caseload(Viewer viewer, LocalDate today);
}
