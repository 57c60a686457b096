package org.adoptionportal.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.identity.SystemRead;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface DraftRepository extends GenericRepository<DraftWarning, Long> {

    void save(DraftWarning warning);

    @Query("DELETE FROM draft_warning WHERE application_id = :applicationId")
    int takeBack(long applicationId);

    @SystemRead("asked of an application that was read through its viewer; answers days")
    Optional<DraftWarning> findByApplicationId(long applicationId);

    @SystemRead("a nightly job reads days, and nothing that anybody wrote")
    @Query(
            """
            SELECT a.id, a.started_on,
                (SELECT MAX(s.saved_at) FROM answer_section s WHERE s.application_id = a.id)
                    AS saved_at
            FROM adopter_application a
            WHERE a.stage = 'REGISTERING' AND a.id > :afterId
              AND NOT EXISTS (SELECT 1 FROM draft_warning w WHERE w.application_id = a.id)
            ORDER BY a.id LIMIT 200
            """)
    List<Draft> unwarned(long afterId);

    @SystemRead("a nightly job reads a moment, and nothing that anybody wrote")
    @Query("SELECT MAX(saved_at) FROM answer_section WHERE application_id = :applicationId")
    Optional<Instant> lastSaved(long applicationId);

    @SystemRead("a nightly job writes to them; nobody sees what it reads")
    @Query(
            """
            SELECT persona_id FROM applicant
            WHERE application_id = :applicationId AND left_at IS NULL AND persona_id IS NOT NULL
            """)
    List<Long> online(long applicationId);

    @SystemRead("a nightly job deletes them; nobody sees what it reads")
    @Query(
            """
            SELECT w.application_id FROM draft_warning w
            JOIN adopter_application a ON a.id = w.application_id
            WHERE w.deleted_from <= :today AND a.stage = 'REGISTERING' LIMIT 100
            """)
    List<Long> warnedLongAgo(LocalDate today);

    @SystemRead("a nightly job reads days, and nothing of the drafts")
    @Query(
            """
            SELECT DISTINCT withdrawn_on FROM adopter_application
            WHERE stage = 'WITHDRAWN' AND received_on IS NULL ORDER BY withdrawn_on
            """)
    List<LocalDate> daysOfWithdrawal();

    @SystemRead("a nightly job deletes them; nobody sees what it reads")
    @Query(
            """
            SELECT id FROM adopter_application
            WHERE stage = 'WITHDRAWN' AND received_on IS NULL AND withdrawn_on = :day LIMIT 100
            """)
    List<Long> withdrawnOn(LocalDate day);
}
