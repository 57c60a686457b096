package org.adoptionportal.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerRepository extends GenericRepository<AnswerRow, Long> {

    void save(AnswerRow row);

    @Query(
            """
            UPDATE answer_section
            SET sealed = :sealed, saved_at = :at, form_version = :formVersion,
                row_version = row_version + 1
            WHERE id = :id
            """)
    void replace(long id, int formVersion, byte[] sealed, Instant at);

    @Query(
            """
            UPDATE answer_section SET owner_persona_id = :persona
            WHERE application_id = :applicationId AND owner_persona_id = :before
            """)
    void hand(long applicationId, long before, long persona);

    @Query(
            """
            DELETE FROM answer_section
            WHERE application_id = :applicationId AND owner_persona_id = :owner
            """)
    void forget(long applicationId, long owner);

    @Query("DELETE FROM answer_section WHERE application_id = :applicationId")
    void forgetAll(long applicationId);

    /** Everybody's answers, to be judged and kept with the application. */
    @ForViewer
    @Query(
            "SELECT s.* FROM answer_section s JOIN case_file c ON c.id = s.application_id"
                    + " WHERE s.application_id = :applicationId AND "
                    + VisibleCase.CONDITION)
    List<AnswerRow> whole(long applicationId, Viewer viewer);

    /** The shared answers and the viewer's own; for staff, everybody's. */
    @ForViewer
    @Query(
            "SELECT s.* FROM answer_section s JOIN case_file c ON c.id = s.application_id"
                    + " WHERE s.application_id = :applicationId"
                    + " AND (s.owner_persona_id IN (0, :viewerPersona) OR :viewerIsStaff) AND "
                    + VisibleCase.CONDITION)
    List<AnswerRow> of(long applicationId, Viewer viewer);
}
