package org.adoptionportal.worklist;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface DeskRows extends GenericRepository<ViewRow, Long> {

    void save(ViewRow row);

    @Query("DELETE FROM worklist_view WHERE id = :id AND persona_id = :personaId")
    int delete(long id, long personaId);

    /** All in one, because it is asked with every list. */
    @ForViewer
    @Query(
            """
            SELECT 'COVERED' AS what, a.persona_id AS id, '' AS words, '' AS sealed
            FROM absence a
            WHERE a.cover_persona_id = :viewerPersona AND NOT a.ended
              AND a.from_on <= :today AND a.to_on >= :today
            UNION ALL
            SELECT IF(m.persona_id IS NULL, 'TEAM', 'MY_TEAM'), t.id, t.name, ''
            FROM team t
            LEFT JOIN team_member m ON m.team_id = t.id AND m.persona_id = :viewerPersona
            WHERE t.ended_at IS NULL
            UNION ALL
            SELECT 'VIEW', v.id, '', v.sealed FROM worklist_view v
            WHERE v.persona_id = :viewerPersona
            ORDER BY what, words, id
            """)
    List<DeskRow> of(Viewer viewer, LocalDate today);
}
