package org.adoptionportal.casefile;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.identity.SystemRead;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface StatusRows extends GenericRepository<CaseFileRow, Long> {

    String STATUS =
            """
            SELECT c.id, c.reference, c.kind, c.stage, c.waiting_for, c.next_step, c.next_due_on,
                   c.authority_id, c.with_agency, c.worker_persona_id, c.team_id, c.opened_at,
                   (SELECT MAX(t.happened_at) FROM timeline_entry t
                     WHERE t.case_id = c.id AND t.event = 'allocated') AS allocated_at
            FROM case_file c
            """;

    @SystemRead("the nightly check's, which says of a case what is wrong and never whose it is")
    @Query(STATUS + " WHERE c.id > :id ORDER BY c.id LIMIT 100")
    List<StoredStatus> after(long id);

    @SystemRead("as the one above, for one case")
    @Query(STATUS + " WHERE c.id = :caseId")
    Optional<StoredStatus> of(long caseId);
}
