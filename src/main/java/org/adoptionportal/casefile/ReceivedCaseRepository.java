package org.adoptionportal.casefile;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface ReceivedCaseRepository extends GenericRepository<CaseFileRow, Long> {

    @ForViewer
    @Query(
            "SELECT c.id, c.reference, c.kind, c.sealed,"
                    + " (SELECT COUNT(*) FROM case_party o WHERE o.case_id = c.id) AS people"
                    + " FROM case_file c WHERE c.reference = :reference AND c.with_agency AND "
                    + VisibleCase.CONDITION)
    List<ReceivedRow> received(String reference, Viewer viewer);

    @Query(
            """
            UPDATE case_file SET unread_for_staff = unread_for_staff + 1,
                unread_since = COALESCE(unread_since, :today)
            WHERE id = :caseId
            """)
    void oneMoreUnread(long caseId, LocalDate today);

    @Query(
            """
            UPDATE case_file SET unread_for_staff = :left, unread_since = :since
            WHERE id = :caseId
            """)
    void unread(long caseId, int left, @Nullable LocalDate since);

    @Query(
            """
            UPDATE case_file SET mail_returned_on = :today
            WHERE id = :caseId AND mail_returned_on IS NULL
            """)
    void mailReturned(long caseId, LocalDate today);

    @Query(
            """
            UPDATE case_file SET mail_returned_on = NULL
            WHERE id = :caseId AND mail_returned_on IS NOT NULL
            """)
    int mailDealtWith(long caseId);
}
