package org.adoptionportal.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface AccountRows extends CrudRepository<AccountRow, Long> {

    Optional<AccountRow> findBySignInTokenIn(List<byte[]> tokens);

    @Query(
            """
            SELECT account.* FROM account JOIN persona ON persona.account_id = account.id
            WHERE persona.id = :personaId\
            """)
    Optional<AccountRow> ofPersona(long personaId);

    @Query(
            """
            UPDATE account SET password_hash = :hash, row_version = row_version + 1
            WHERE id = :id\
            """)
    int choosePassword(long id, String hash);

    @Query(
            """
            UPDATE account SET sign_in_token = :signInToken, email_token = :emailToken,
              sealed = :sealed, row_version = row_version + 1
            WHERE id = :id\
            """)
    int change(long id, byte[] signInToken, byte[] emailToken, byte[] sealed);

    @Query(
            """
            UPDATE account SET status = 'ENDED', sign_in_token = :nobodys, email_token = NULL,
              password_hash = '', sealed = :sealed, row_version = row_version + 1
            WHERE id = :id\
            """)
    int end(long id, byte[] nobodys, byte[] sealed);

    @Query(
            """
            SELECT COUNT(*) FROM account WHERE status = 'CONFIRMED'
              AND (email_token IS NULL OR (id <> :id AND email_token = :token))\
            """)
    long whoMayShare(long id, byte[] token);

    @Query("SELECT * FROM account WHERE email_token IS NULL AND status <> 'ENDED' LIMIT 100")
    List<AccountRow> ofUnknownAddress();

    @Query(
            """
            UPDATE account SET email_token = :token
            WHERE id = :id AND row_version = :rowVersion\
            """)
    int noteAddress(long id, int rowVersion, byte[] token);
}
