package org.adoptionportal.check;

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
interface FindingRows extends GenericRepository<FindingRow, Long> {

    String COLUMNS =
            """
            SELECT id, case_id, authority_id, fault, found_on, settled_on, sealed, row_version
            FROM finding
            """;

    String READ =
            """
            SELECT f.id, c.reference, f.case_id, k.reference AS case_reference,
                   k.kind AS case_kind, f.fault, f.found_on, f.settled_on, f.sealed, f.row_version
            FROM finding f
            JOIN case_file c ON c.id = f.id
            JOIN case_file k ON k.id = f.case_id
            WHERE
            """;

    void save(FindingRow row);

    @Query(
            """
            UPDATE finding SET settled_on = :today, sealed = :sealed, row_version = row_version + 1
            WHERE id = :id AND row_version = :version AND settled_on IS NULL
            """)
    int settle(long id, int version, LocalDate today, byte[] sealed);

    @ForViewer
    @Query(READ + "c.reference = :reference AND " + VisibleCase.CONDITION)
    Optional<ReadRow> of(String reference, Viewer viewer);

    @ForViewer
    @Query(
            READ
                    + "f.settled_on IS NULL AND f.id > :after AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY f.id LIMIT :size")
    List<ReadRow> live(long after, Viewer viewer, int size);

    @SystemRead("the nightly check's own findings, of which it shows nothing")
    @Query(COLUMNS + " WHERE settled_on IS NULL AND case_id IN (:caseIds)")
    List<FindingRow> liveOf(List<Long> caseIds);

    @SystemRead("the derived status's, which says of it only what is next")
    @Query(COLUMNS + " WHERE id = :id")
    FindingRow stored(long id);
}
