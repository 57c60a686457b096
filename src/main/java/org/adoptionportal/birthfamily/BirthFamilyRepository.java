package org.adoptionportal.birthfamily;

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
interface BirthFamilyRepository extends GenericRepository<BirthFamilyCase, Long> {

    String OWN =
            "SELECT * FROM birth_family WHERE reference = :reference AND started_by = :author"
                    + " AND started_by <> '' AND stage <> 'FORGOTTEN'";

    void save(BirthFamilyCase request);

    void update(BirthFamilyCase request);

    @ForViewer
    @Query(
            "SELECT b.* FROM birth_family b JOIN case_file c ON c.id = b.id"
                    + " WHERE b.reference = :reference AND "
                    + VisibleCase.CONDITION)
    Optional<BirthFamilyCase> find(String reference, Viewer viewer);

    @ForViewer
    @Query(
            "SELECT b.* FROM birth_family b JOIN case_file c ON c.id = b.id"
                    + " WHERE b.reference = :reference AND "
                    + VisibleCase.THEIRS
                    + " FOR UPDATE")
    Optional<BirthFamilyCase> lock(String reference, Viewer viewer);

    @SystemRead("the author's: a persona or a browser, by the name under which it was begun")
    @Query(OWN)
    Optional<BirthFamilyCase> own(String reference, String author);

    @SystemRead("the author's: a persona or a browser, by the name under which it was begun")
    @Query(OWN + " FOR UPDATE")
    Optional<BirthFamilyCase> lockOwn(String reference, String author);

    @SystemRead("its person has no account: holding the secret link proves who asks")
    @Query("SELECT * FROM birth_family WHERE id = :id AND stage NOT IN ('DRAFT', 'FORGOTTEN')")
    Optional<BirthFamilyCase> linked(long id);

    @SystemRead("its person has no account: holding the secret link proves who asks")
    @Query(
            "SELECT * FROM birth_family WHERE id = :id AND reference = :reference"
                    + " AND stage NOT IN ('DRAFT', 'FORGOTTEN') FOR UPDATE")
    Optional<BirthFamilyCase> lockLinked(long id, String reference);

    @SystemRead("its person has no account: holding the code proves who asks")
    @Query(
            "SELECT * FROM birth_family WHERE id = :id AND stage NOT IN ('DRAFT', 'FORGOTTEN')"
                    + " FOR UPDATE")
    Optional<BirthFamilyCase> lockTakenOver(long id);

    @SystemRead("a link is sent to the address by which it is found, whoever asks for it")
    @Query(
            """
            SELECT b.* FROM birth_family b JOIN search_token t ON t.case_id = b.id
            WHERE t.kind = 'EMAIL' AND t.hmac = :token AND b.started_by NOT LIKE 'persona:%'
              AND b.stage IN ('RECEIVED', 'READ', 'WITH_WORKER')
            ORDER BY b.id DESC LIMIT 5
            """)
    List<BirthFamilyCase> ofAddress(byte[] token);

    @SystemRead("a nightly job deletes what was never sent; nobody sees what it reads")
    @Query(
            "SELECT * FROM birth_family WHERE stage = 'DRAFT' AND started_on < :before"
                    + " LIMIT 100 FOR UPDATE")
    List<BirthFamilyCase> lockUnsent(LocalDate before);

    @SystemRead("the derived status's, which says of it only what is next and by when")
    @Query("SELECT * FROM birth_family WHERE id = :id")
    BirthFamilyCase stored(long id);
}
