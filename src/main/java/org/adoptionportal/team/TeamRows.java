package org.adoptionportal.team;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface TeamRows extends GenericRepository<TeamRow, Long> {

    void save(TeamRow team);

    @Query("SELECT * FROM team WHERE ended_at IS NULL ORDER BY name, id")
    List<TeamRow> live();

    @Query("SELECT * FROM team WHERE id = :id AND ended_at IS NULL")
    Optional<TeamRow> one(long id);

    @Query("SELECT * FROM team WHERE id = :id")
    Optional<TeamRow> evenEnded(long id);

    /** As {@link #one}; whoever else asks the same waits until the transaction ends. */
    @Query("SELECT * FROM team WHERE id = :id AND ended_at IS NULL FOR UPDATE")
    Optional<TeamRow> lock(long id);

    /** As {@link #live}; whoever else asks the same waits until the transaction ends. */
    @Query("SELECT * FROM team WHERE ended_at IS NULL ORDER BY id FOR UPDATE")
    List<TeamRow> lockLive();

    @Query(
            """
            UPDATE team SET name = :name, authority_id = :authorityId, row_version = row_version + 1
            WHERE id = :id AND row_version = :rowVersion AND ended_at IS NULL\
            """)
    int change(long id, int rowVersion, String name, @Nullable Integer authorityId);

    @Query(
            """
            UPDATE team SET ended_at = :at, row_version = row_version + 1
            WHERE id = :id AND ended_at IS NULL\
            """)
    int end(long id, Instant at);

    @Query(
            """
            SELECT m.team_id, m.persona_id FROM team_member m
            JOIN team t ON t.id = m.team_id AND t.ended_at IS NULL
            JOIN persona p ON p.id = m.persona_id
            JOIN account a ON a.id = p.account_id AND a.status <> 'ENDED'\
            """)
    List<MemberRow> everyMember();

    @Query("SELECT team_id, persona_id FROM team_member WHERE team_id = :teamId")
    List<MemberRow> members(long teamId);

    @Query("INSERT INTO team_member (team_id, persona_id) VALUES (:teamId, :personaId)")
    void put(long teamId, long personaId);

    @Query("DELETE FROM team_member WHERE team_id = :teamId AND persona_id = :personaId")
    void take(long teamId, long personaId);
}
