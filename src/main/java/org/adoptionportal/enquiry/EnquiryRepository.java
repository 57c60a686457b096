package org.adoptionportal.enquiry;

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

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface EnquiryRepository extends GenericRepository<Enquiry, Long> {

    String VISIBLE =
            "SELECT e.* FROM enquiry e JOIN case_file c ON c.id = e.id WHERE e.reference ="
                    + " :reference AND "
                    + VisibleCase.CONDITION;
    String LINKED =
            "SELECT e.* FROM enquiry e JOIN enquiry_link l ON l.enquiry_id = e.id"
                    + " WHERE l.token_hash = :tokenHash AND l.revoked_at IS NULL"
                    + " AND e.closed_on IS NULL";

    void save(Enquiry enquiry);

    void update(Enquiry enquiry);

    @ForViewer
    @Query(VISIBLE)
    Optional<Enquiry> find(String reference, Viewer viewer);

    @ForViewer
    @Query(
            "SELECT e.* FROM enquiry e JOIN case_file c ON c.id = e.id"
                    + " WHERE e.reference = :reference AND "
                    + VisibleCase.THEIRS
                    + " FOR UPDATE")
    Optional<Enquiry> lock(String reference, Viewer viewer);

    @SystemRead("the enquirer has no account: holding the secret link proves who asks")
    @Query(LINKED)
    Optional<Enquiry> findLinked(byte[] tokenHash);

    @SystemRead("the enquirer has no account: holding the secret link proves who asks")
    @Query(LINKED + " FOR UPDATE")
    Optional<Enquiry> lockLinked(byte[] tokenHash);

    @SystemRead("the enquirer has no account: they have just used up the code for this enquiry")
    @Query("SELECT * FROM enquiry WHERE id = :id FOR UPDATE")
    Optional<Enquiry> lockTakenOver(long id);

    @SystemRead("the derived status's, which says of it only what is next and by when")
    @Query("SELECT * FROM enquiry WHERE id = :id")
    Enquiry stored(long id);

    @SystemRead("a nightly job reads days, and nothing of the enquiries")
    @Query(
            "SELECT DISTINCT closed_on FROM enquiry"
                    + " WHERE closed_on IS NOT NULL AND stage <> 'FORGOTTEN' ORDER BY closed_on")
    List<LocalDate> daysOfClosing();

    @SystemRead("a nightly job deletes what they say; nobody sees what it reads")
    @Query(
            "SELECT * FROM enquiry WHERE closed_on = :closedOn AND stage <> 'FORGOTTEN'"
                    + " LIMIT 100 FOR UPDATE")
    List<Enquiry> lockClosedOn(LocalDate closedOn);

    @SystemRead("the enquirer has no account: only whoever sent the enquiry finds it")
    @Query(
            "SELECT e.* FROM enquiry e JOIN enquiry_answers a ON a.enquiry_id = e.id"
                    + " WHERE e.reference = :reference AND a.sent_from = :sentFrom")
    Optional<Enquiry> findSent(String reference, String sentFrom);
}
