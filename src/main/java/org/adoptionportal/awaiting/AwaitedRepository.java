package org.adoptionportal.awaiting;

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
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface AwaitedRepository extends GenericRepository<AwaitedRow, Long> {

    String VISIBLE =
            "SELECT a.* FROM awaited a JOIN case_file c ON c.id = a.case_id"
                    + " WHERE a.case_id = :caseId AND "
                    + VisibleCase.CONDITION;

    void save(AwaitedRow row);

    void update(AwaitedRow row);

    @ForViewer
    @Query(VISIBLE + " ORDER BY a.id")
    List<AwaitedRow> of(long caseId, Viewer viewer);

    @ForViewer
    @Query(VISIBLE + " AND a.id = :id")
    Optional<AwaitedRow> one(long caseId, long id, Viewer viewer);

    /**
     * What one of the people of the case may know: their own, what is everybody's, and of what is
     * another's only that we wait for it.
     */
    @ForViewer
    @Query(
            VISIBLE
                    + " AND (a.about IN (0, :viewerPersona) OR (a.about > 0"
                    + " AND a.state IN ('REQUESTED', 'CHASED') AND a.held_up_by = 'APPLICANT'))"
                    + " ORDER BY a.id")
    List<AwaitedRow> known(long caseId, Viewer viewer);

    @SystemRead("the derived status's, which tells of it only who must act and by when")
    @Query("SELECT * FROM awaited WHERE case_id = :caseId ORDER BY id")
    List<AwaitedRow> all(long caseId);

    @SystemRead("a job's, which asks again for what was waited for long enough and shows nothing")
    @Query(
            """
            SELECT a.* FROM awaited a JOIN case_file c ON c.id = a.case_id
            WHERE a.state IN ('REQUESTED', 'CHASED') AND a.chase_on <= :today
              AND (a.noticed_on IS NULL OR a.noticed_on < a.chase_on)
              AND c.resting_since IS NULL
            ORDER BY a.id LIMIT 50
            """)
    List<AwaitedRow> toChase(LocalDate today);

    @SystemRead("a job's, which notes what has grown too old and shows nothing")
    @Query(
            """
            SELECT * FROM awaited WHERE state = 'REVIEWED' AND expires_on < :today
            ORDER BY id LIMIT 50
            """)
    List<AwaitedRow> tooOld(LocalDate today);

    @Query(
            """
            UPDATE awaited SET noticed_on = chase_on
            WHERE id = :id AND state IN ('REQUESTED', 'CHASED') AND chase_on <= :today
              AND (noticed_on IS NULL OR noticed_on < chase_on)
            """)
    int notice(long id, LocalDate today);

    @Query("UPDATE awaited SET chase_on = :chaseOn, expires_on = :expiresOn WHERE id = :id")
    void moveDates(long id, @Nullable LocalDate chaseOn, @Nullable LocalDate expiresOn);

    @Query(
            """
            UPDATE awaited SET state = 'EXPIRED', row_version = row_version + 1
            WHERE id = :id AND state = 'REVIEWED' AND expires_on < :today
            """)
    int expire(long id, LocalDate today);

    @Query(
            """
            UPDATE awaited SET state = 'NOT_NEEDED', chase_on = NULL,
                row_version = row_version + 1
            WHERE case_id = :caseId AND about > 0 AND about NOT IN (:remaining)
              AND state IN ('NEEDED', 'REQUESTED', 'CHASED', 'RECEIVED', 'EXPIRED')
            """)
    void dropAllBut(long caseId, List<Long> remaining);

    @Query("UPDATE awaited SET about = :person WHERE case_id = :caseId AND about = :absent")
    void hand(long caseId, long absent, long person);

    @Query("DELETE FROM awaited WHERE case_id = :caseId")
    void forget(long caseId);
}
