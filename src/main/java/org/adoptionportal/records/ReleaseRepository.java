package org.adoptionportal.records;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface ReleaseRepository extends GenericRepository<ReleaseRow, Long> {

    String OF =
            "SELECT l.* FROM records_release l JOIN case_file c ON c.id = l.request_id"
                    + " WHERE l.request_id = :requestId AND :viewerIsStaff AND "
                    + VisibleCase.CONDITION;

    void save(ReleaseRow row);

    void update(ReleaseRow row);

    /** For staff only: what is still being thought about is not the person's to read. */
    @ForViewer
    @Query(OF + " ORDER BY l.id")
    List<ReleaseRow> of(long requestId, Viewer viewer);

    @ForViewer
    @Query(OF + " AND l.id = :id")
    Optional<ReleaseRow> one(long requestId, long id, Viewer viewer);
}
