package org.adoptionportal.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface BlockRows extends GenericRepository<BlockRow, Long> {

    void save(BlockRow row);

    @Query("DELETE FROM case_block WHERE id = :id AND case_id = :caseId")
    int lift(long id, long caseId);

    @ForViewer
    @Query(
            "SELECT d.* FROM case_block d JOIN case_file c ON c.id = d.case_id"
                    + " WHERE d.case_id = :caseId AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY d.id")
    List<BlockRow> of(long caseId, Viewer viewer);
}
