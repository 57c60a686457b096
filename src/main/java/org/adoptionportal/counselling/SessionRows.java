package org.adoptionportal.counselling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface SessionRows extends GenericRepository<SessionRow, Long> {

    String VISIBLE =
            "SELECT s.* FROM counselling_session s JOIN case_file c ON c.id = s.case_id"
                    + " WHERE s.case_id = :caseId AND "
                    + VisibleCase.CONDITION;

    void save(SessionRow row);

    void update(SessionRow row);

    @ForViewer
    @Query(VISIBLE + " ORDER BY s.id")
    List<SessionRow> of(long caseId, Viewer viewer);

    @ForViewer
    @Query(VISIBLE + " AND s.id = :id")
    Optional<SessionRow> one(long caseId, long id, Viewer viewer);

    @SystemRead("the derived status's, and a tracker's whose link proves whose case it is")
    @Query("SELECT * FROM counselling_session WHERE case_id = :caseId ORDER BY id")
    List<SessionRow> all(long caseId);

    @Query("DELETE FROM counselling_session WHERE case_id = :caseId")
    void forget(long caseId);
}
