package org.adoptionportal.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface ApplicationRepository extends GenericRepository<Application, Long> {

    String VISIBLE =
            "SELECT a.* FROM adopter_application a JOIN case_file c ON c.id = a.id WHERE "
                    + VisibleCase.CONDITION;

    void save(Application application);

    void update(Application application);

    @Query(
            """
            UPDATE adopter_application SET reopened_sections =
                (SELECT COUNT(*) FROM answer_section s
                 WHERE s.application_id = :id AND s.reopened_for IS NOT NULL)
            WHERE id = :id
            """)
    void countReopened(long id);

    @ForViewer
    @Query(VISIBLE + " AND a.reference = :reference")
    Optional<Application> find(String reference, Viewer viewer);

    @ForViewer
    @Query(VISIBLE + " AND a.id = :id")
    Optional<Application> of(long id, Viewer viewer);

    @ForViewer
    @Query(
            "SELECT a.* FROM adopter_application a JOIN case_file c ON c.id = a.id WHERE "
                    + VisibleCase.THEIRS
                    + " AND a.reference = :reference FOR UPDATE")
    Optional<Application> lock(String reference, Viewer viewer);

    @SystemRead("a nightly job decides whether it is deleted; nobody sees what it reads")
    @Query("SELECT * FROM adopter_application WHERE id = :id AND received_on IS NULL FOR UPDATE")
    Optional<Application> lockUnsent(long id);

    @SystemRead("the derived status's, which says of it only what is next and by when")
    @Query("SELECT * FROM adopter_application WHERE id = :id")
    Application stored(long id);

    /** The applications that the viewer is a party to, newest first. */
    @ForViewer
    @Query(
            """
            SELECT a.* FROM adopter_application a JOIN case_party p ON p.case_id = a.id
            WHERE p.persona_id = :viewerPersona AND a.id < :beforeId
            ORDER BY a.id DESC LIMIT :size
            """)
    List<Application> own(Viewer viewer, long beforeId, int size);
}
