package org.adoptionportal.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface RefusalRepository extends GenericRepository<RefusalRow, Long> {

    void save(RefusalRow row);

    @ForViewer
    @Query(
            "SELECT r.* FROM registration_refusal r"
                    + " JOIN adopter_application a ON a.id = r.application_id"
                    + " JOIN case_file c ON c.id = a.id"
                    + " WHERE r.application_id = :applicationId"
                    + " AND (:viewerIsStaff OR a.stage = 'DECLINED') AND "
                    + VisibleCase.CONDITION)
    Optional<RefusalRow> find(long applicationId, Viewer viewer);
}
