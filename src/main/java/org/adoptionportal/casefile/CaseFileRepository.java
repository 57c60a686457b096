package org.adoptionportal.casefile;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface CaseFileRepository extends GenericRepository<CaseFileRow, Long> {

    String HEAD = "SELECT c.id, c.reference, c.kind, c.authority_id, c.with_agency";

    void save(CaseFileRow row);

    @Query(
            """
            UPDATE case_file SET stage = :stage, waiting_for = :waitingFor, next_step = :nextStep,
                next_due_on = :nextDueOn, authority_id = :authorityId, with_agency = :withAgency,
                changed_at = :at
            WHERE id = :id
            """)
    void summarise(
            long id,
            String stage,
            WaitingFor waitingFor,
            String nextStep,
            @Nullable LocalDate nextDueOn,
            @Nullable Integer authorityId,
            boolean withAgency,
            Instant at);

    @Query("UPDATE case_file SET resting_since = :since WHERE id = :id")
    void rest(long id, @Nullable LocalDate since);

    @Query("UPDATE case_file SET sealed = :sealed WHERE id = :id")
    void name(long id, byte[] sealed);

    @Query("INSERT INTO case_party (case_id, persona_id) VALUES (:caseId, :personaId)")
    void addParty(long caseId, long personaId);

    @Query("DELETE FROM case_party WHERE case_id = :caseId AND persona_id = :personaId")
    void removeParty(long caseId, long personaId);

    @Query("DELETE FROM case_party WHERE case_id = :caseId")
    void removeParties(long caseId);

    @SystemRead("whether a case is found by anything yet, shown to nobody")
    @Query("SELECT EXISTS (SELECT 1 FROM search_token WHERE case_id = :caseId)")
    boolean hasTokens(long caseId);

    @Query("DELETE FROM search_token WHERE case_id = :caseId")
    void removeTokens(long caseId);

    @Query(
            """
            INSERT INTO search_token (case_id, kind, hmac, key_version)
            VALUES (:caseId, :kind, :hmac, :keyVersion)
            """)
    void addToken(long caseId, String kind, byte[] hmac, int keyVersion);

    @ForViewer
    @Query(
            "SELECT all_of.persona_id FROM case_party all_of JOIN case_file c"
                    + " ON c.id = all_of.case_id WHERE c.id = :caseId AND "
                    + VisibleCase.CONDITION)
    List<Long> parties(long caseId, Viewer viewer);

    @ForViewer
    @Query(HEAD + " FROM case_file c WHERE c.reference = :reference AND " + VisibleCase.CONDITION)
    Optional<CaseHead> head(String reference, Viewer viewer);

    @ForViewer
    @Query(
            HEAD
                    + " FROM case_file c WHERE c.reference = :reference AND "
                    + VisibleCase.THEIRS
                    + " FOR UPDATE")
    Optional<CaseHead> take(String reference, Viewer viewer);

    @SystemRead("a job's, which shows nothing of what it reads")
    @Query(HEAD + " FROM case_file c WHERE c.id = :id FOR UPDATE")
    Optional<CaseHead> takeForJob(long id);

    @SystemRead("Asked of all personas of one account, which one viewer is not; answers a number")
    @Query(
            """
            SELECT COUNT(*) FROM case_file c JOIN case_party p ON p.case_id = c.id
            WHERE p.persona_id IN (:personaIds) AND c.with_agency AND c.waiting_for <> 'NOBODY'
            """)
    long openOf(Set<Long> personaIds);
}
