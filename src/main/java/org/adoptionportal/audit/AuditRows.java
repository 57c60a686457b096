package org.adoptionportal.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.identity.SystemRead;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface AuditRows extends GenericRepository<AuditEntry, Long> {

    void save(AuditEntry entry);

    @SystemRead("the verifier's, which holds fingerprints against rows and shows neither")
    List<AuditEntry> findByCaseIdOrderByNumber(long caseId);

    @SystemRead("the verifier's list of what to verify: numbers only")
    @Query("SELECT id FROM case_file WHERE id > :after ORDER BY id LIMIT 200")
    List<Long> cases(long after);

    @Query("DELETE FROM audit_entry WHERE case_id = :caseId")
    void forget(long caseId);
}
