package org.adoptionportal.casefile;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface LikenessRepository extends GenericRepository<LookRow, Long> {

    /** The tokens of one case lead by their index to the others that have one of them. */
    String ALIKE =
            "SELECT a.other_id, a.shared, CASE WHEN "
                    + VisibleCase.CONDITION
                    + """
                     THEN c.reference END AS reference,
                           l.id AS look_id, l.verdict, l.looked_at,
                           COALESCE(l.sealed, '') AS sealed
                    FROM (SELECT o.case_id AS other_id, GROUP_CONCAT(DISTINCT o.kind) AS shared
                            FROM search_token m
                            STRAIGHT_JOIN search_token o
                              ON o.kind = m.kind AND o.hmac = m.hmac
                           WHERE m.case_id = :caseId
                           GROUP BY o.case_id
                          HAVING SUM(o.kind IN ('EMAIL', 'TELEPHONE')) > 0
                              OR (SUM(o.kind = 'NAME') > 0
                                  AND SUM(o.kind IN ('DATE_OF_BIRTH', 'POSTCODE')) > 0)) a
                    JOIN case_file c
                      ON c.id = a.other_id AND c.with_agency AND c.waiting_for <> 'NOBODY'
                    JOIN case_file me ON me.id = :caseId AND me.id <> c.id AND me.kind = c.kind
                    LEFT JOIN likeness_look l ON l.case_id = me.id AND l.other_id = c.id
                    WHERE :viewerIsStaff
                    ORDER BY l.id IS NULL DESC, c.id DESC LIMIT 20
                    """;

    void save(LookRow row);

    @SystemRead(
            "Searches the whole service; of a case that the viewer may not see it names nothing")
    @ForViewer
    @Query(ALIKE)
    List<LikenessRow> alike(long caseId, Viewer viewer);
}
