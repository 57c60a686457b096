package org.adoptionportal.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface AccessRows extends GenericRepository<UrgentAccess, Long> {

    void save(UrgentAccess row);

    void update(UrgentAccess row);

    @ForViewer
    @Query(
            "SELECT a.* FROM urgent_access a JOIN case_file c ON c.id = a.id"
                    + " WHERE a.reference = :reference AND "
                    + VisibleCase.CONDITION)
    Optional<UrgentAccess> find(String reference, Viewer viewer);

    @ForViewer
    @Query(
            "SELECT a.* FROM urgent_access a JOIN case_file c ON c.id = a.id"
                    + " WHERE a.reference = :reference AND "
                    + VisibleCase.THEIRS
                    + " FOR UPDATE")
    Optional<UrgentAccess> lock(String reference, Viewer viewer);

    @SystemRead("the derived status's, which says of it only what is next and by when")
    @Query("SELECT * FROM urgent_access WHERE id = :id")
    UrgentAccess stored(long id);

    @SystemRead("for whoever gives a reason to be let in; tells only that there is such a case")
    @Query(
            """
            SELECT c.id, c.reference, c.kind, c.authority_id, c.with_agency FROM case_file c
            WHERE c.reference = :reference AND c.with_agency AND c.kind NOT IN ('urgent-access')
            """)
    Optional<CaseHead> called(String reference);

    @SystemRead(
            "narrowed to the one who was let in; only the reference of what they opened is told")
    @Query(
            """
            SELECT * FROM urgent_access WHERE persona_id = :personaId AND ends_at > :now
            ORDER BY id DESC
            """)
    List<UrgentAccess> lent(long personaId, Instant now);

    @Query(
            """
            UPDATE urgent_access SET ends_at = :now, row_version = row_version + 1
            WHERE id = :id AND ends_at > :now
            """)
    int end(long id, Instant now);

    @SystemRead("decides whether somebody is kept out")
    @Query("SELECT COUNT(*) FROM case_block WHERE case_id = :caseId AND persona_id = :personaId")
    long blocks(long caseId, long personaId);

    @SystemRead("whom to tell; shows nothing of a case")
    @Query(
            """
            SELECT DISTINCT r.persona_id FROM staff_role r
            JOIN persona p ON p.id = r.persona_id
            JOIN account a ON a.id = p.account_id AND a.status = 'CONFIRMED'
            WHERE r.role = 'MANAGER' AND r.persona_id <> :except
              AND (r.authority_id IS NULL OR r.authority_id = :authorityId)
            """)
    List<Long> managers(int authorityId, long except);
}
