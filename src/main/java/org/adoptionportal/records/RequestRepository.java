package org.adoptionportal.records;

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
interface RequestRepository extends GenericRepository<RecordsRequest, Long> {

    String OF = "SELECT r.* FROM records_request r JOIN case_file c ON c.id = r.id WHERE ";

    void save(RecordsRequest request);

    void update(RecordsRequest request);

    @ForViewer
    @Query(OF + "r.reference = :reference AND " + VisibleCase.CONDITION)
    Optional<RecordsRequest> find(String reference, Viewer viewer);

    @ForViewer
    @Query(OF + "r.reference = :reference AND " + VisibleCase.THEIRS + " FOR UPDATE")
    Optional<RecordsRequest> lock(String reference, Viewer viewer);

    /** Those of one person, latest first. */
    @ForViewer
    @Query(OF + "r.stage <> 'FORGOTTEN' AND " + VisibleCase.CONDITION + " ORDER BY r.id DESC")
    List<RecordsRequest> own(Viewer viewer);

    @SystemRead("its person has no account: holding the secret link proves who asks")
    @Query("SELECT * FROM records_request WHERE id = :id AND stage <> 'FORGOTTEN'")
    Optional<RecordsRequest> followed(long id);

    @SystemRead("its person has no account: holding the secret link proves who asks")
    @Query("SELECT * FROM records_request WHERE id = :id AND stage <> 'FORGOTTEN' FOR UPDATE")
    Optional<RecordsRequest> lockFollowed(long id);

    @SystemRead("the derived status's, which says of it only what is next and by when")
    @Query("SELECT * FROM records_request WHERE id = :id")
    RecordsRequest stored(long id);

    @SystemRead("how long each step took, told only as a range over many requests")
    @Query(
            "SELECT * FROM records_request WHERE stage = 'CLOSED'"
                    + " ORDER BY closed_on DESC, id DESC LIMIT 200")
    List<RecordsRequest> closedLately();

    @SystemRead("a nightly job deletes what was never sent; nobody sees what it reads")
    @Query(
            "SELECT * FROM records_request WHERE stage = 'WRITING' AND touched_on < :before"
                    + " LIMIT 100 FOR UPDATE")
    List<RecordsRequest> lockUnsent(LocalDate before);
}
