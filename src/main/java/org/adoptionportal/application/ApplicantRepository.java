package org.adoptionportal.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface ApplicantRepository extends GenericRepository<Applicant, Long> {

    void save(Applicant applicant);

    @Query("UPDATE applicant SET persona_id = :personaId WHERE id = :id AND persona_id IS NULL")
    int claim(long id, long personaId);

    @Query("UPDATE applicant SET left_at = :at WHERE id = :id")
    void leave(long id, Instant at);

    @Query("DELETE FROM applicant WHERE id = :id")
    void forget(long id);

    @Query("DELETE FROM applicant WHERE application_id = :applicationId")
    void forgetAll(long applicationId);

    @Query("UPDATE applicant SET place = 1 WHERE application_id = :applicationId AND place = 2")
    void moveUp(long applicationId);

    @ForViewer
    @Query(
            "SELECT t.* FROM applicant t JOIN case_file c ON c.id = t.application_id"
                    + " WHERE t.application_id = :applicationId AND t.left_at IS NULL AND "
                    + VisibleCase.CONDITION
                    + " ORDER BY t.place")
    List<Applicant> of(long applicationId, Viewer viewer);
}
