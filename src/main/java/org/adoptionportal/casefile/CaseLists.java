package org.adoptionportal.casefile;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

/** Reads cases for lists, each with who works on it. */
@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface CaseLists extends GenericRepository<CaseFileRow, Long> {

    String COLUMNS =
            """
            SELECT c.id, c.reference, c.kind, c.authority_id, c.stage, c.waiting_for, c.next_step,
                   c.next_due_on, c.sealed, c.opened_at, c.listed_on,
                   c.worker_persona_id, COALESCE(w.id, 0) AS worker_account_id,
                   COALESCE(w.sealed, '') AS worker_sealed, c.team_id, t.name AS team_name,
                   c.unread_since, c.mail_returned_on
            FROM
            """;

    String WITH_WORKERS =
            """
             LEFT JOIN persona p ON p.id = c.worker_persona_id
             LEFT JOIN account w ON w.id = p.account_id
             LEFT JOIN team t ON t.id = c.team_id
            """;

    String LISTED = COLUMNS + " case_file c " + WITH_WORKERS + " WHERE ";

    /**
     * Narrows to the authorities that a viewer can see at all, so that their index serves; and to
     * cases of none yet, if some may be for them.
     */
    String WITHIN =
            "(:everywhere OR c.authority_id IN (:within) OR (:onDuty AND c.authority_id IS NULL))"
                    + " AND ";

    /**
     * The cases that a filter wants; what it does not care for is said by the flag before. What is
     * overdue is listed no later than it is due: said too, because the indexes know that day.
     */
    String WANTED =
            """
            c.with_agency = TRUE AND c.listed_for = :waiting
            AND (:anyWorker OR c.worker_persona_id IN (:workers))
            AND (:anyTeam OR c.team_id IN (:teams))
            AND (NOT :unallocated OR c.worker_persona_id IS NULL)
            AND (:authority = 0 OR c.authority_id = :authority)
            AND (:kind = '' OR c.kind = :kind)
            AND (:stage = '' OR c.stage = :stage)
            AND (NOT :overdue OR (c.next_due_on < :today AND c.listed_on < :today))
            AND (c.listed_on > :afterDay OR (c.listed_on = :afterDay AND c.id > :afterId))
            AND
            """;

    @ForViewer
    @Query(
            COLUMNS
                    + " (SELECT c.id FROM case_file c WHERE "
                    + WANTED
                    + WITHIN
                    + VisibleCase.THEIRS
                    + " ORDER BY c.listed_on, c.id LIMIT :size) found"
                    + " JOIN case_file c ON c.id = found.id "
                    + WITH_WORKERS
                    + " ORDER BY c.listed_on, c.id")
    List<ListedRow> worklist(
            Viewer viewer,
            boolean everywhere,
            Collection<Integer> within,
            boolean onDuty,
            WaitingFor waiting,
            boolean anyWorker,
            List<Long> workers,
            boolean anyTeam,
            List<Long> teams,
            boolean unallocated,
            int authority,
            String kind,
            String stage,
            boolean overdue,
            LocalDate today,
            LocalDate afterDay,
            long afterId,
            int size);

    @ForViewer
    @Query(LISTED + "c.reference = :reference AND " + VisibleCase.CONDITION)
    List<ListedRow> referred(String reference, Viewer viewer);

    @ForViewer
    @Query(
            LISTED
                    + "c.id IN (:ids) AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY c.id DESC LIMIT :size")
    List<ListedRow> listed(List<Long> ids, Viewer viewer, int size);

    String OURS =
            "(SELECT 1 FROM case_file c WHERE c.with_agency = TRUE AND c.listed_for = 'AGENCY' AND "
                    + WITHIN;
    String SEEN = VisibleCase.THEIRS + " LIMIT " + CaseCounts.MOST + ") counted)";

    @ForViewer
    @Query(
            "SELECT (SELECT COUNT(*) FROM "
                    + OURS
                    + "c.worker_persona_id IN (:workers) AND "
                    + SEEN
                    + " AS mine, (SELECT COUNT(*) FROM "
                    + OURS
                    + "c.team_id IN (:teams) AND "
                    + SEEN
                    + " AS teams, (SELECT COUNT(*) FROM "
                    + OURS
                    + "c.worker_persona_id IS NULL AND "
                    + SEEN
                    + " AS unallocated, (SELECT COUNT(*) FROM "
                    + OURS
                    + "c.next_due_on < :today AND c.listed_on < :today AND "
                    + SEEN
                    + " AS overdue, (SELECT COUNT(*) FROM "
                    + OURS
                    + SEEN
                    + " AS `all`")
    CaseCounts counts(
            Viewer viewer,
            boolean everywhere,
            Collection<Integer> within,
            boolean onDuty,
            List<Long> workers,
            List<Long> teams,
            LocalDate today);
}
