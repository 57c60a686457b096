package org.adoptionportal.personallink;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.adoptionportal.identity.SystemRead;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface LinkRepository extends GenericRepository<LinkRow, byte[]> {

    void save(LinkRow row);

    @SystemRead("the person has no account: holding the secret link proves who asks")
    @Query(
            "SELECT c.id AS case_id, c.kind FROM case_link l JOIN case_file c ON c.id = l.case_id"
                    + " WHERE l.token_hash = :tokenHash AND l.revoked_at IS NULL")
    Optional<LinkedCase> linked(byte[] tokenHash);

    @Query("UPDATE case_link SET revoked_at = :at WHERE case_id = :caseId AND revoked_at IS NULL")
    void revoke(long caseId, Instant at);

    @Query("DELETE FROM case_link WHERE case_id = :caseId")
    void forget(long caseId);
}
