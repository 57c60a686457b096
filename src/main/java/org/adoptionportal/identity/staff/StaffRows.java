package org.adoptionportal.identity.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface StaffRows extends GenericRepository<StaffEventRow, Long> {

    @Query(
            """
            SELECT p.id AS persona_id, a.id AS account_id, a.status, a.sealed, a.row_version
            FROM persona p JOIN account a ON a.id = p.account_id
            WHERE p.kind = 'STAFF' AND p.id < :before ORDER BY p.id DESC LIMIT :most\
            """)
    List<StaffRow> page(long before, int most);

    @Query(
            """
            SELECT p.id AS persona_id, a.id AS account_id, a.status, a.sealed, a.row_version
            FROM persona p JOIN account a ON a.id = p.account_id
            WHERE p.kind = 'STAFF' AND p.id = :personaId\
            """)
    Optional<StaffRow> one(long personaId);

    /** Everybody with a role whose account has not ended. */
    @Query(
            """
            SELECT p.id AS persona_id, a.id AS account_id, a.status, a.sealed, a.row_version
            FROM persona p JOIN account a ON a.id = p.account_id
            WHERE p.id IN (SELECT persona_id FROM staff_role) AND a.status <> 'ENDED'\
            """)
    List<StaffRow> employed();

    @Query(
            """
            SELECT p.id AS persona_id, a.id AS account_id, a.status, a.sealed, a.row_version
            FROM persona p JOIN account a ON a.id = p.account_id
            WHERE p.kind = 'STAFF' AND p.id IN (:personaIds)\
            """)
    List<StaffRow> named(Collection<Long> personaIds);

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

    /** Notes that the account changed; none if it did so before, since that version was read. */
    @Query(
            """
            UPDATE account SET row_version = row_version + 1
            WHERE id = :accountId AND row_version = :rowVersion\
            """)
    int touch(long accountId, int rowVersion);

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
