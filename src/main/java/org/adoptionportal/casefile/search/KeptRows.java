package org.adoptionportal.casefile.search;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.identity.SystemRead;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface KeptRows extends GenericRepository<SearchRow, Long> {

    /**
     * Of staff whose every role is for a council that the manager manages.
     *
     * @param remits the manager's, as {@link org.adoptionportal.identity.Viewer#remitNames} says
     */
    @SystemRead("narrowed to staff whose every role is for a council that the manager manages")
    @Query(
            """
            SELECT s.id, s.persona_id, s.searched_at, s.sealed, s.found,
              a.id AS account_id, a.sealed AS account_sealed
            FROM case_search s
            JOIN persona p ON p.id = s.persona_id JOIN account a ON a.id = p.account_id
            WHERE s.id < :before AND (:worker = 0 OR s.persona_id = :worker)
              AND (FIND_IN_SET('MANAGER@0', :remits) > 0
                OR (EXISTS (SELECT 1 FROM staff_role r WHERE r.persona_id = s.persona_id)
                  AND NOT EXISTS (SELECT 1 FROM staff_role r WHERE r.persona_id = s.persona_id
                    AND (r.authority_id IS NULL
                      OR FIND_IN_SET(CONCAT('MANAGER@', r.authority_id), :remits) = 0))))
            ORDER BY s.id DESC LIMIT :most
            """)
    List<KeptRow> kept(long worker, long before, int most, String remits);
}
