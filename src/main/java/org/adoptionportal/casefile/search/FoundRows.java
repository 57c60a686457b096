package org.adoptionportal.casefile.search;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FoundRows extends GenericRepository<SearchRow, Long> {

    void save(SearchRow search);

    @ForViewer
    @Query("SELECT s.* FROM case_search s WHERE s.id = :id AND s.persona_id = :viewerPersona")
    Optional<SearchRow> own(long id, Viewer viewer);

    /** Those that have this reference: one or none. */
    @ForViewer
    @Query(
            "SELECT c.id FROM case_file c WHERE c.reference = :reference AND "
                    + VisibleCase.CONDITION)
    List<Long> referred(String reference, Viewer viewer);

    /**
     * Those that have every token.
     *
     * @param first a token in upper-case hexadecimal
     * @param all the tokens, one after the other with commas between
     */
    @ForViewer
    @Query(
            "SELECT c.id FROM search_token t JOIN case_file c ON c.id = t.case_id"
                    + " WHERE t.kind = :kind AND t.hmac = UNHEX(:first)"
                    + " AND (SELECT COUNT(*) FROM search_token o WHERE o.case_id = c.id"
                    + " AND LOCATE(HEX(o.hmac), :all) > 0) = :count AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY c.id DESC LIMIT :size")
    List<Long> fitting(String kind, Viewer viewer, String first, String all, int count, int size);
}
