package org.adoptionportal.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adoptionportal.identity.SystemRead;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface AuditHeads extends GenericRepository<AuditHead, Long> {

    @SystemRead("whether the chain has begun, shown to nobody")
    boolean existsByCaseId(long caseId);

    @SystemRead("the chain's own end, shown to nobody")
    @Query("SELECT * FROM audit_head WHERE case_id = :caseId FOR UPDATE")
    Optional<AuditHead> lock(long caseId);

    @SystemRead("the verifier's, which holds fingerprints against rows and shows neither")
    Optional<AuditHead> findByCaseId(long caseId);

    @Query(
            """
            INSERT IGNORE INTO audit_head (case_id, number, chain_mac, head_mac, key_version)
            VALUES (:caseId, 0, :nothing, :nothing, 0)
            """)
    void begin(long caseId, byte[] nothing);

    @Query(
            """
            UPDATE audit_head SET number = :number, chain_mac = :chainMac, head_mac = :headMac,
                key_version = :keyVersion
            WHERE case_id = :caseId
            """)
    void move(long caseId, int number, byte[] chainMac, byte[] headMac, int keyVersion);

    @Query("DELETE FROM audit_head WHERE case_id = :caseId")
    void forget(long caseId);
}
