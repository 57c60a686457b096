package org.adoptionportal.team.absence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface AbsenceRows extends GenericRepository<AbsenceRow, Long> {

    void save(AbsenceRow absence);

    Optional<AbsenceRow> findById(long id);

    /** Those that touch one of the days, both included. */
    @Query(
            """
            SELECT * FROM absence WHERE persona_id = :personaId AND NOT ended
              AND from_on <= :to AND to_on >= :from ORDER BY from_on, id\
            """)
    List<AbsenceRow> during(long personaId, LocalDate from, LocalDate to);

    @Query(
            """
            SELECT persona_id FROM absence WHERE cover_persona_id = :coverPersonaId AND NOT ended
              AND from_on <= :day AND to_on >= :day ORDER BY persona_id\
            """)
    List<Long> covered(long coverPersonaId, LocalDate day);

    /**
     * Those that are now or coming, the earliest first.
     *
     * @param of whoever is away or covers; 0 for everybody
     */
    @Query(
            """
            SELECT * FROM absence WHERE NOT ended AND to_on >= :today
              AND (:of = 0 OR persona_id = :of OR cover_persona_id = :of)
              AND (from_on > :afterDay OR (from_on = :afterDay AND id > :afterId))
            ORDER BY from_on, id LIMIT :most\
            """)
    List<AbsenceRow> open(long of, LocalDate today, LocalDate afterDay, long afterId, int most);

    /** Those that are over or ended, the latest first; otherwise as {@link #open}. */
    @Query(
            """
            SELECT * FROM absence WHERE (ended OR to_on < :today)
              AND (:of = 0 OR persona_id = :of OR cover_persona_id = :of)
              AND (from_on < :beforeDay OR (from_on = :beforeDay AND id < :beforeId))
            ORDER BY from_on DESC, id DESC LIMIT :most\
            """)
    List<AbsenceRow> past(long of, LocalDate today, LocalDate beforeDay, long beforeId, int most);

    /** Which of these absences are covered by somebody who is away on one of the days too. */
    @Query(
            """
            SELECT DISTINCT a.id FROM absence a
            JOIN absence c ON c.persona_id = a.cover_persona_id AND NOT c.ended
              AND c.from_on <= a.to_on AND c.to_on >= a.from_on
            WHERE a.id IN (:ids) AND NOT a.ended\
            """)
    List<Long> withCoverAway(List<Long> ids);

    @Query(
            """
            UPDATE absence SET ended = TRUE, row_version = row_version + 1
            WHERE id = :id AND row_version = :rowVersion AND NOT ended\
            """)
    int end(long id, int rowVersion);
}
