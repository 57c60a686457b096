package org.adoptionportal.birthfamily;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BirthFamilyRepository extends GenericRepository<BirthFamilyCase, Long> {

    String OWN =
            "SELECT * FROM birth_family WHERE reference = :reference AND started_by = :author"
                    + " AND started_by <> ''";

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

    @SystemRead("the derived status's, which says of it only what is next and by when")
    @Query("SELECT * FROM birth_family WHERE id = :id")
    BirthFamilyCase stored(long id);
}
