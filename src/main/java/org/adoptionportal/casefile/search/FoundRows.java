package org.adoptionportal.casefile.search;

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
interface FoundRows extends GenericRepository<SearchRow, Long> {

    void save(SearchRow search);

    @SystemRead("narrowed to the one who made the search; who may see what it found is asked apart")
    Optional<SearchRow> findByIdAndPersonaId(long id, long personaId);

    @Query("UPDATE case_search SET found = :found WHERE id = :id")
    void found(long id, int found);

    /**
     * Those that have every token, latest first; at most 1,000.
     *
     * @param first a token in upper-case hexadecimal
     * @param all the tokens, one after the other with commas between
     */
    @SystemRead("numbers only, which CaseList narrows to what the viewer may see")
    @Query(
            """
            SELECT t.case_id FROM search_token t
            WHERE t.kind = :kind AND t.hmac = UNHEX(:first)
              AND (SELECT COUNT(*) FROM search_token o WHERE o.case_id = t.case_id
                   AND LOCATE(HEX(o.hmac), :all) > 0) = :count
            ORDER BY t.case_id DESC LIMIT 1000
            """)
    List<Long> fitting(String kind, String first, String all, int count);
}
