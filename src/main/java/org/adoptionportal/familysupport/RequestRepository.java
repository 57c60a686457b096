package org.adoptionportal.familysupport;

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
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.timeline.Timeline;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface RequestRepository extends GenericRepository<SupportRequest, Long> {

    String OF_SENDER =
            "SELECT r.* FROM support_request r JOIN support_statement s ON s.request_id = r.id"
                    + " WHERE r.reference = :reference AND s.sent_from = :sentFrom";

    String LINKED =
            "SELECT r.id, r.reference, s.sent_from FROM support_request r"
                    + " JOIN support_statement s ON s.request_id = r.id";

    void save(SupportRequest request);

    void update(SupportRequest request);

    @ForViewer
    @Query(
            "SELECT r.* FROM support_request r JOIN case_file c ON c.id = r.id"
                    + " WHERE r.reference = :reference AND "
                    + VisibleCase.CONDITION)
    Optional<SupportRequest> find(String reference, Viewer viewer);

    @ForViewer
    @Query(
            "SELECT r.* FROM support_request r JOIN case_file c ON c.id = r.id"
                    + " WHERE r.reference = :reference AND "
                    + VisibleCase.THEIRS
                    + " FOR UPDATE")
    Optional<SupportRequest> lock(String reference, Viewer viewer);

    @SystemRead("the family has no account: only whoever wrote the request finds it")
    @Query(OF_SENDER)
    Optional<SupportRequest> findSent(String reference, String sentFrom);

    @SystemRead("the family has no account: only whoever wrote the request changes it")
    @Query(OF_SENDER + " FOR UPDATE")
    Optional<SupportRequest> lockSent(String reference, String sentFrom);

    @SystemRead("the person has no account: holding the secret link proves who asks")
    @Query(LINKED + " WHERE r.id = :id")
    Optional<Linked> linked(long id);

    @SystemRead("the person has no account: holding the secret link proves who asks")
    @Query("SELECT * FROM support_request WHERE id = :id")
    Optional<SupportRequest> followed(long id);

    @SystemRead("whoever wrote the request, or holds its link, reads what we told them")
    @Query(Timeline.TOLD)
    List<Fact> shared(long caseId);

    @ForViewer
    @Query(
            "SELECT r.* FROM support_request r JOIN case_party p ON p.case_id = r.id"
                    + " WHERE p.persona_id = :viewerPersona ORDER BY r.id DESC LIMIT 20")
    List<SupportRequest> ofFamily(Viewer viewer);

    /** Nothing for a family with an account, which signs in. */
    @SystemRead("tells a mailbox that was chosen as safe, and nobody else")
    @Query(
            LINKED
                    + " WHERE r.reference = :reference AND NOT EXISTS"
                    + " (SELECT 1 FROM case_party p WHERE p.case_id = r.id) FOR UPDATE")
    Optional<Linked> lockWithoutAccount(String reference);

    @SystemRead("a nightly job reads days, and nothing that anybody wrote")
    @Query(
            "SELECT DISTINCT s.written_on FROM support_statement s WHERE NOT s.sent"
                    + " ORDER BY s.written_on")
    List<LocalDate> daysOfWriting();

    @SystemRead("a nightly job deletes them; nobody sees what it reads")
    @Query(
            "SELECT r.* FROM support_request r JOIN support_statement s ON s.request_id = r.id"
                    + " WHERE NOT s.sent AND s.written_on = :day"
                    + " AND (s.warned_on IS NULL OR s.warned_on <= :warnedBy) LIMIT 100 FOR UPDATE")
    List<SupportRequest> lockWrittenOn(LocalDate day, LocalDate warnedBy);

    @SystemRead("a nightly job finds whom to write to, and nothing that anybody wrote")
    @Query(
            "SELECT s.request_id FROM support_statement s WHERE NOT s.sent AND s.written_on = :day"
                    + " AND s.warned_on IS NULL AND s.request_id > :after AND EXISTS"
                    + " (SELECT 1 FROM case_party p WHERE p.case_id = s.request_id)"
                    + " ORDER BY s.request_id LIMIT 100")
    List<Long> unwarned(LocalDate day, long after);

    @SystemRead("a nightly job writes to them; nobody sees what it reads")
    @Query("SELECT persona_id FROM case_party WHERE case_id = :caseId LIMIT 1")
    Optional<Long> personaOf(long caseId);

    @SystemRead("only whoever sent the same on that day learns that we have it")
    @Query(
            "SELECT r.* FROM support_request r JOIN support_statement s ON s.request_id = r.id"
                    + " WHERE s.sent_from = :sentFrom AND s.same_family = :family AND s.sent"
                    + " AND r.received_on = :day AND r.closed_on IS NULL ORDER BY r.id LIMIT 1")
    Optional<SupportRequest> findSame(String sentFrom, byte[] family, LocalDate day);

    @SystemRead("the derived status's, which says of it only what is next and by when")
    @Query("SELECT * FROM support_request WHERE id = :id")
    SupportRequest stored(long id);

    @SystemRead("a job that tells a manager that nobody has read an urgent request")
    @Query("SELECT * FROM support_request WHERE id = :id FOR UPDATE")
    SupportRequest lockStored(long id);
}
