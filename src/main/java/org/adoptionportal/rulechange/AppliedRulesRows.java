package org.adoptionportal.rulechange;

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
interface AppliedRulesRows extends GenericRepository<AppliedRules, Long> {

    void save(AppliedRules row);

    @SystemRead("a job's; rules are nobody's secret")
    @Query("SELECT * FROM applied_rules ORDER BY number DESC LIMIT 1")
    Optional<AppliedRules> newest();

    @SystemRead("a job's; rules are nobody's secret")
    @Query("SELECT * FROM applied_rules WHERE done_at IS NOT NULL ORDER BY number DESC LIMIT 1")
    Optional<AppliedRules> lastDone();

    @Query("UPDATE applied_rules SET reached = :caseId WHERE id = :id")
    void reach(long id, long caseId);

    @Query("UPDATE applied_rules SET done_at = :now WHERE id = :id")
    void done(long id, Instant now);
}
