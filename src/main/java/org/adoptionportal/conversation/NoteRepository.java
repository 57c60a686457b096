package org.adoptionportal.conversation;

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
interface NoteRepository extends GenericRepository<NoteRow, Long> {

    String SEEN =
            "SELECT n.id, n.written_at, n.sealed, n.corrects_id,"
                    + " o.written_at AS corrects_at, l.written_at AS corrected_at"
                    + " FROM case_note n JOIN case_file c ON c.id = n.case_id"
                    + " LEFT JOIN case_note o ON o.id = n.corrects_id"
                    + " LEFT JOIN case_note l ON l.corrects_id = n.id"
                    + " WHERE n.case_id = :caseId AND :viewerIsStaff AND "
                    + VisibleCase.CONDITION;

    void save(NoteRow row);

    @ForViewer
    @Query(SEEN + " AND n.id < :beforeId ORDER BY n.id DESC LIMIT :size")
    List<SeenNote> before(long caseId, long beforeId, int size, Viewer viewer);

    @ForViewer
    @Query(SEEN + " AND n.id = :id")
    List<SeenNote> one(long caseId, long id, Viewer viewer);

    /** Whoever else corrects the same note waits. */
    @ForViewer
    @Query(SEEN + " AND n.id = :id FOR UPDATE")
    List<SeenNote> lock(long caseId, long id, Viewer viewer);

    @SystemRead("the audit trail's and the forgetting's, which show nothing")
    List<NoteRow> findByCaseId(long caseId);

    @Query("UPDATE case_note SET sealed = '' WHERE case_id = :caseId")
    void empty(long caseId);

    /** Notes that point at others could not be deleted. */
    @Query("UPDATE case_note SET corrects_id = NULL WHERE case_id = :caseId")
    void uncorrect(long caseId);

    @Query("DELETE FROM case_note WHERE case_id = :caseId")
    void deleteAll(long caseId);
}
