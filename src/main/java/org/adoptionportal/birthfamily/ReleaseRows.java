package org.adoptionportal.birthfamily;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface ReleaseRows extends GenericRepository<ReleaseRow, Long> {

    String VISIBLE =
            "SELECT r.* FROM birth_family_release r JOIN case_file c ON c.id = r.case_id"
                    + " WHERE r.case_id = :caseId AND "
                    + VisibleCase.CONDITION;

    void save(ReleaseRow row);

    @ForViewer
    @Query(VISIBLE + " ORDER BY r.id")
    List<ReleaseRow> of(long caseId, Viewer viewer);

    @SystemRead("the derived status's: a number, and nothing of what is given")
    @Query(
            "SELECT COUNT(*) FROM birth_family_release"
                    + " WHERE case_id = :caseId AND approved_on IS NULL")
    long unapproved(long caseId);

    @Query(
            """
            UPDATE birth_family_release SET approved_by = :approver, approved_on = :today
            WHERE id = :id AND case_id = :caseId AND approved_on IS NULL
              AND proposed_by <> :approver
            """)
    int approve(long id, long caseId, long approver, LocalDate today);

    @Query(
            """
            UPDATE birth_family_release SET given_on = :today
            WHERE id = :id AND case_id = :caseId AND approved_on IS NOT NULL AND given_on IS NULL
            """)
    int give(long id, long caseId, LocalDate today);
}
