package org.adoptionportal.identity.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface RefreshTokenRows extends GenericRepository<RefreshTokenRow, byte[]> {

    RefreshTokenRow save(RefreshTokenRow row);

    @Query("SELECT * FROM refresh_token WHERE token_hash = :hash FOR UPDATE")
    Optional<RefreshTokenRow> locked(byte[] hash);

    @Query("UPDATE refresh_token SET used_at = :now WHERE token_hash = :hash")
    int use(byte[] hash, Instant now);

    @Query(
            """
            DELETE FROM refresh_token
            WHERE sid IN (SELECT sid FROM session WHERE expires_at < :before) LIMIT 1000\
            """)
    int purge(Instant before);
}
