package org.adoptionportal.birthfamily;

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
interface StoryRows extends GenericRepository<StoryRow, Long> {

    void save(StoryRow row);

    void update(StoryRow row);

    @Query("DELETE FROM birth_family_story WHERE case_id = :caseId")
    void forget(long caseId);

    @ForViewer
    @Query(
            "SELECT s.* FROM birth_family_story s JOIN case_file c ON c.id = s.case_id"
                    + " WHERE s.case_id = :caseId AND "
                    + VisibleCase.CONDITION)
    Optional<StoryRow> find(long caseId, Viewer viewer);

    @SystemRead("its author's, who was found by the name under which it was begun")
    @Query("SELECT * FROM birth_family_story WHERE case_id = :caseId")
    Optional<StoryRow> ofAuthor(long caseId);
}
