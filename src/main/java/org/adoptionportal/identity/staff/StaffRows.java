package org.adoptionportal.identity.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StaffRows extends GenericRepository<StaffEventRow, Long> {

    @Query(
            """
            SELECT p.id AS persona_id, a.id AS account_id, a.status, a.sealed
            FROM persona p JOIN account a ON a.id = p.account_id
            WHERE p.kind = 'STAFF' AND p.id < :before ORDER BY p.id DESC LIMIT :most\
            """)
    List<StaffRow> page(long before, int most);

    @Query(
            """
            SELECT p.id AS persona_id, a.id AS account_id, a.status, a.sealed
            FROM persona p JOIN account a ON a.id = p.account_id
            WHERE p.kind = 'STAFF' AND p.id = :personaId\
            """)
    Optional<StaffRow> one(long personaId);

    @Query(
            """
            SELECT persona_id, role, authority_id FROM staff_role
            WHERE persona_id IN (:personaIds) ORDER BY id\
            """)
    List<RoleRow> roles(List<Long> personaIds);

    /** Those who can sign in; everybody else who asks waits until the transaction ends. */
    @Query(
            """
            SELECT p.id FROM staff_role r
            JOIN persona p ON p.id = r.persona_id
            JOIN account a ON a.id = p.account_id
            WHERE r.role = 'ADMINISTRATOR' AND a.status = 'CONFIRMED' FOR UPDATE\
            """)
    List<Long> lockAdministrators();

    @Query(
            """
            UPDATE account SET status = 'ENDED', row_version = row_version + 1
            WHERE id = :accountId AND status <> 'ENDED'\
            """)
    int end(long accountId);

    StaffEventRow save(StaffEventRow event);

    @Query(
            """
            SELECT * FROM staff_account_event WHERE persona_id = :personaId
            ORDER BY happened_at DESC, id DESC LIMIT 50\
            """)
    List<StaffEventRow> history(long personaId);
}
