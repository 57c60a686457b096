package org.adoptionportal.casefile.own;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface OwnCaseRows extends GenericRepository<OwnCase, Long> {

    @ForViewer
    @Query(
            """
            SELECT c.id, c.reference, c.kind, c.stage, c.waiting_for, c.next_step, c.with_agency,
                   c.opened_at
            FROM case_party own JOIN case_file c ON c.id = own.case_id
            WHERE own.persona_id = :viewerPersona AND
            """
                    + VisibleCase.THEIRS
                    + " ORDER BY c.waiting_for = 'NOBODY', c.id DESC LIMIT 20")
    List<OwnCase> own(Viewer viewer);
}
