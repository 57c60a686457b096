package org.adoptionportal.takeover;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface CodeRows extends GenericRepository<CodeRow, Long> {

    String USABLE = " used_at IS NULL AND revoked_at IS NULL AND expires_at > :now";

    void save(CodeRow row);

    @SystemRead("whoever enters the code is not a party yet: holding it proves who asks")
    Optional<CodeRow> findByTokenInForUpdate(List<byte[]> tokens);

    @ForViewer
    @Query(
            "SELECT k.* FROM case_code k JOIN case_file c ON c.id = k.case_id"
                    + " WHERE k.case_id = :caseId AND k.used_at IS NULL AND k.revoked_at IS NULL"
                    + " AND k.expires_at > :now AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY k.subject")
    List<CodeRow> usable(long caseId, Instant now, Viewer viewer);

    @Query("DELETE FROM case_code WHERE case_id = :caseId")
    void forget(long caseId);

    @Query("UPDATE case_code SET used_at = :now WHERE id = :id")
    void use(long id, Instant now);

    @Query(
            "UPDATE case_code SET revoked_at = :now"
                    + " WHERE case_id = :caseId AND subject = :subject AND"
                    + USABLE)
    void revoke(long caseId, long subject, Instant now);
}
