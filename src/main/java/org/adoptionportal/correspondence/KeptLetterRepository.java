package org.adoptionportal.correspondence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface KeptLetterRepository extends GenericRepository<KeptLetterRow, Long> {

    /** Staff read every letter of a case they see; others what they may read by now. */
    String READABLE =
            " FROM kept_letter l JOIN case_file c ON c.id = l.case_id WHERE l.case_id = :caseId"
                    + " AND (:viewerIsStaff OR EXISTS"
                    + " (SELECT 1 FROM letter_shown s WHERE s.letter_id = l.id)) AND "
                    + VisibleCase.CONDITION;

    void save(KeptLetterRow row);

    @Query(
            """
            INSERT INTO letter_shown (letter_id, shown_at)
            SELECT l.id, :at FROM kept_letter l
            WHERE l.case_id = :caseId
              AND NOT EXISTS (SELECT 1 FROM letter_shown s WHERE s.letter_id = l.id)
            """)
    void show(long caseId, Instant at);

    @ForViewer
    @Query(
            "SELECT l.id, l.template AS kind, l.template_version AS version, l.dated_on,"
                    + " l.written_at"
                    + READABLE
                    + " ORDER BY l.id DESC")
    List<LetterEntry> of(long caseId, Viewer viewer);

    @ForViewer
    @Query("SELECT l.*" + READABLE + " AND l.id = :id")
    Optional<KeptLetterRow> find(long caseId, long id, Viewer viewer);
}
