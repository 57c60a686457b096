package org.adoptionportal.records;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface AnswersRepository extends GenericRepository<AnswersRow, Long> {

    void save(AnswersRow row);

    void update(AnswersRow row);

    @Query("DELETE FROM records_answers WHERE request_id = :requestId")
    void forget(long requestId);

    @ForViewer
    @Query(
            "SELECT a.* FROM records_answers a JOIN case_file c ON c.id = a.request_id"
                    + " WHERE a.request_id = :requestId AND "
                    + VisibleCase.CONDITION)
    Optional<AnswersRow> find(long requestId, Viewer viewer);

    @SystemRead("its person has no account, and writes the request by their secret link")
    @Query("SELECT * FROM records_answers WHERE request_id = :requestId")
    Optional<AnswersRow> followed(long requestId);
}
