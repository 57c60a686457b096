package org.adoptionportal.familysupport;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RequestRepository extends GenericRepository<SupportRequest, Long> {

    String OF_SENDER =
            "SELECT r.* FROM support_request r JOIN support_statement s ON s.request_id = r.id"
                    + " WHERE r.reference = :reference AND s.sent_from = :sentFrom";

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
