package org.adoptionportal.identity.limit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface AttemptRows extends GenericRepository<AttemptRow, byte[]> {

    @Query(
            """
            INSERT INTO attempt (purpose, subject, tries, began_at)
            VALUES (:purpose, :subject, 1, :now)
            ON DUPLICATE KEY UPDATE
              tries = IF(began_at <= :expired, 1, tries + 1),
              began_at = IF(began_at <= :expired, :now, began_at)\
            """)
    int count(String purpose, byte[] subject, Instant now, Instant expired);

    @Query(
            """
            SELECT subject, tries, began_at FROM attempt
            WHERE purpose = :purpose AND subject = :subject\
            """)
    Optional<AttemptRow> of(String purpose, byte[] subject);

    @Query("DELETE FROM attempt WHERE purpose = :purpose AND subject = :subject")
    int forget(String purpose, byte[] subject);

    @Query(
            """
            UPDATE attempt SET tries = tries - 1
            WHERE purpose = :purpose AND subject = :subject AND tries > 0\
            """)
    int takeBack(String purpose, byte[] subject);

    @Query("DELETE FROM attempt WHERE began_at < :before LIMIT 1000")
    int purge(Instant before);
}
