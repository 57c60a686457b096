package org.adoptionportal.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
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

    @Query("UPDATE answer_section SET reopened_for = :writer WHERE id = :id")
    void reopen(long id, Reopened.Writer writer);

    @Query(
            """
            UPDATE answer_section SET reopened_for = :writer, reopened_words = :words
            WHERE id = :id
            """)
    void ask(long id, Reopened.Writer writer, byte[] words);

    @Query(
            """
            UPDATE answer_section SET working_copy = :copy, row_version = row_version + 1
            WHERE id = :id
            """)
    void writeCopy(long id, byte[] copy);

    /** The version goes up, so that nobody takes a copy to come for the one that was forgotten. */
    @Query(
            """
            UPDATE answer_section
            SET reopened_for = NULL, working_copy = NULL, reopened_words = NULL,
                row_version = row_version + 1
            WHERE id = :id
            """)
    void close(long id);

    @Query(
            """
            UPDATE answer_section
            SET reopened_for = NULL, working_copy = NULL, reopened_words = NULL,
                row_version = row_version + 1
            WHERE application_id = :applicationId AND reopened_for IS NOT NULL
            """)
    void closeAll(long applicationId);

    @Query(
            """
            UPDATE answer_section
            SET reopened_for = NULL, working_copy = NULL, reopened_words = NULL,
                row_version = row_version + 1
            WHERE application_id = :applicationId AND owner_persona_id = :owner
              AND reopened_for IS NOT NULL
            """)
    void closeOf(long applicationId, long owner);

    /**
     * The sections that are reopened: shared ones and the viewer's own; and without its name one
     * that another applicant was asked about.
     */
    @ForViewer
    @Query(
            """
            SELECT IF(s.owner_persona_id IN (0, :viewerPersona), s.section, '') AS section,
                   IF(s.reopened_words IS NULL, 'BEGUN', 'ASKED') AS why
            FROM answer_section s JOIN case_file c ON c.id = s.application_id
            WHERE s.application_id = :applicationId AND s.reopened_for = 'APPLICANTS'
              AND (s.owner_persona_id IN (0, :viewerPersona) OR s.reopened_words IS NOT NULL) AND
            """
                    + VisibleCase.CONDITION)
    List<ReopenedLine> reopened(long applicationId, Viewer viewer);

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
