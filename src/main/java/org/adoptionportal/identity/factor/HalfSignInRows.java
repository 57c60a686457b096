package org.adoptionportal.identity.factor;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface HalfSignInRows extends GenericRepository<HalfSignInRow, byte[]> {

    HalfSignInRow save(HalfSignInRow row);

    @Query(
            """
            SELECT h.* FROM half_sign_in h
            JOIN account a ON a.id = h.account_id AND a.status = 'CONFIRMED'
            WHERE h.token_hash = :hash AND h.used_at IS NULL AND h.expires_at > :now\
            """)
    Optional<HalfSignInRow> usable(byte[] hash, Instant now);

    @Query(
            """
            UPDATE half_sign_in SET used_at = :now WHERE token_hash = :hash
            AND used_at IS NULL AND expires_at > :now\
            """)
    int use(byte[] hash, Instant now);

    @Query("DELETE FROM half_sign_in WHERE expires_at < :before LIMIT 1000")
    int purge(Instant before);
}
