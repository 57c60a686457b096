package org.adoptionportal.conversation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface MessageRepository extends GenericRepository<MessageRow, Long> {

    void save(MessageRow row);

    @ForViewer
    @Query(
            "SELECT m.id, m.author_persona_id, m.from_staff, m.sent_at, m.sealed,"
                    + " (SELECT COUNT(*) FROM message_read r WHERE r.message_id = m.id"
                    + " AND r.persona_id = :viewerPersona) AS own_reads,"
                    + " (SELECT COUNT(*) FROM message_read r WHERE r.message_id = m.id"
                    + " AND r.by_staff <> m.from_staff) AS readers,"
                    + " (SELECT MIN(r.read_at) FROM message_read r WHERE r.message_id = m.id"
                    + " AND r.by_staff <> m.from_staff) AS read_at"
                    + " FROM case_message m JOIN case_file c ON c.id = m.case_id"
                    + " WHERE m.case_id = :caseId AND m.id < :beforeId AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY m.id DESC LIMIT :size")
    List<SeenMessage> before(long caseId, long beforeId, int size, Viewer viewer);

    @ForViewer
    @Query(
            "SELECT COUNT(*) FROM case_message m JOIN case_file c ON c.id = m.case_id"
                    + " WHERE m.case_id = :caseId AND m.author_persona_id <> :viewerPersona"
                    + " AND NOT EXISTS (SELECT 1 FROM message_read r"
                    + " WHERE r.message_id = m.id AND r.persona_id = :viewerPersona) AND "
                    + VisibleCase.CONDITION)
    long unread(long caseId, Viewer viewer);

    /** Whoever reads or writes in the same case waits until the transaction ends. */
    @SystemRead("counts what staff have not seen yet, and shows nothing")
    @Query(
            """
            SELECT COUNT(*) AS messages, MIN(m.sent_at) AS oldest FROM case_file c
            JOIN case_message m ON m.case_id = c.id AND NOT m.from_staff AND m.id NOT IN (:seen)
            LEFT JOIN message_read r ON r.message_id = m.id AND r.by_staff
            WHERE c.id = :caseId AND r.message_id IS NULL FOR UPDATE
            """)
    Unseen lockUnseen(long caseId, List<Long> seen);

    /** What was noted before stays. */
    @Query(
            """
            INSERT INTO message_read (message_id, persona_id, by_staff, read_at)
            SELECT m.id, :personaId, :byStaff, :at FROM case_message m WHERE m.id IN (:ids)
            ORDER BY m.id
            ON DUPLICATE KEY UPDATE read_at = message_read.read_at
            """)
    void read(List<Long> ids, long personaId, boolean byStaff, Instant at);

    @SystemRead("the audit trail's, which makes fingerprints of it and shows nothing")
    List<MessageRow> findByCaseId(long caseId);

    @Query(
            """
            DELETE FROM message_read
            WHERE message_id IN (SELECT m.id FROM case_message m WHERE m.case_id = :caseId)
            """)
    void deleteReads(long caseId);

    @Query("DELETE FROM case_message WHERE case_id = :caseId")
    void deleteAll(long caseId);
}
