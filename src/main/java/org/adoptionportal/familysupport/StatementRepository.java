package org.adoptionportal.familysupport;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface StatementRepository extends GenericRepository<StatementRow, Long> {

    void save(StatementRow row);

    /** Nothing is changed once it is sent. */
    @Query(
            "UPDATE support_statement SET sealed = :sealed, sent = :sent, same_family = :family,"
                    + " written_on = :on, warned_on = NULL"
                    + " WHERE request_id = :requestId AND NOT sent")
    int write(long requestId, byte[] sealed, boolean sent, byte[] family, LocalDate on);

    @Query("DELETE FROM support_statement WHERE request_id = :requestId")
    void forget(long requestId);

    @Query("UPDATE support_statement SET sent_from = :sentFrom WHERE request_id = :requestId")
    void handTo(long requestId, String sentFrom);

    @Query(
            "UPDATE support_statement SET warned_on = :on"
                    + " WHERE request_id = :requestId AND NOT sent AND warned_on IS NULL")
    int warn(long requestId, LocalDate on);

    @SystemRead("a nightly job's, which writes to the family; nobody sees what it reads")
    @Query("SELECT * FROM support_statement WHERE request_id = :requestId")
    StatementRow stored(long requestId);

    @ForViewer
    @Query(
            "SELECT s.* FROM support_statement s JOIN case_file c ON c.id = s.request_id"
                    + " WHERE s.request_id = :requestId AND "
                    + VisibleCase.CONDITION)
    Optional<StatementRow> find(long requestId, Viewer viewer);

    @SystemRead("the family has no account: only whoever wrote it reads it")
    @Query(
            "SELECT * FROM support_statement WHERE request_id = :requestId AND sent_from = :sentFrom")
    Optional<StatementRow> ofSender(long requestId, String sentFrom);
}
