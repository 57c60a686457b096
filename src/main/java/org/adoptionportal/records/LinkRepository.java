package org.adoptionportal.records;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.adoptionportal.identity.SystemRead;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LinkRepository extends GenericRepository<LinkRow, byte[]> {

    void save(LinkRow row);

    @Query(
            "UPDATE records_link SET revoked_at = :at"
                    + " WHERE request_id = :requestId AND revoked_at IS NULL")
    void revoke(long requestId, Instant at);

    @Query("DELETE FROM records_link WHERE request_id = :requestId")
    void forget(long requestId);

    @SystemRead("its person has no account: holding the secret link proves who asks")
    @Query(
            "SELECT r.* FROM records_request r JOIN records_link l ON l.request_id = r.id"
                    + " WHERE l.token_hash = :tokenHash AND l.revoked_at IS NULL"
                    + " AND r.stage <> 'FORGOTTEN'")
    Optional<RecordsRequest> linked(byte[] tokenHash);
}
