package org.adoptionportal.birthfamily;

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
interface ContactRows extends GenericRepository<ContactRow, Long> {

    String VISIBLE =
            "SELECT k.* FROM birth_family_contact k JOIN case_file c ON c.id = k.case_id"
                    + " WHERE k.case_id = :caseId AND "
                    + VisibleCase.CONDITION;

    void save(ContactRow row);

    @ForViewer
    @Query(VISIBLE + " ORDER BY k.id DESC")
    List<ContactRow> of(long caseId, Viewer viewer);
}
