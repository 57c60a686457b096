package org.adoptionportal.identity.recovery;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface HelpRows extends GenericRepository<HelpRow, Long> {

    HelpRow save(HelpRow row);

    @Query(
            """
            SELECT * FROM recovery_help
            WHERE id = :id AND worker_persona_id = :worker AND found_at > :since\
            """)
    Optional<HelpRow> of(long worker, long id, Instant since);

    @Query(
            """
            UPDATE recovery_help SET sealed = :sealed, code_given_at = :now, code_ends_at = :ends
            WHERE id = :id AND code_given_at IS NULL\
            """)
    int giveCode(long id, byte[] sealed, Instant now, Instant ends);

    @Query(
            """
            UPDATE recovery_help SET code_ends_at = :now
            WHERE account_id = :accountId AND id <> :id AND code_ends_at > :now\
            """)
    int endEarlierCodes(long accountId, long id, Instant now);

    @Query(
            """
            SELECT * FROM recovery_help
            WHERE account_id = :accountId AND code_ends_at > :now AND used_at IS NULL
              AND tries < :most
            ORDER BY code_given_at DESC, id DESC LIMIT 1\
            """)
    Optional<HelpRow> withCode(long accountId, Instant now, int most);

    @Query("UPDATE recovery_help SET tries = tries + 1 WHERE id = :id AND tries < :most")
    int countTry(long id, int most);

    @Query(
            """
            UPDATE recovery_help SET used_at = :now
            WHERE id = :id AND used_at IS NULL AND code_ends_at > :now\
            """)
    int use(long id, Instant now);
}
